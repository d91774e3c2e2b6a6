package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** What a unit handed in for an action item was not enough; it goes on (C-06). 落实事项退回 */
@JsonClassDescription("What a unit handed in for an action item was not enough; it goes on (C-06). 落实事项退回")
public record ActionItemSentBack(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The item") UUID itemId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("How often it was handed in by now")
        int rounds,

        @JsonPropertyDescription("Account of who judged it") String sentBackBy)
        implements PetitionEvent {}
