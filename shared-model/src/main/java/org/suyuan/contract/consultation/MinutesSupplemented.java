package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A supplement changes adopted minutes (C-06). 会议纪要补充 */
@JsonClassDescription("A supplement changes adopted minutes (C-06). 会议纪要补充")
public record MinutesSupplemented(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The how manieth of these minutes; the first is 1")
        int number,

        @JsonPropertyDescription("Items that bind no more") List<UUID> replaced,

        @JsonPropertyDescription("What is to be done in addition")
        List<MinutesAdopted.Item> items,

        @JsonPropertyDescription("Account of the chair") String adoptedBy)
        implements PetitionEvent {}
