package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The unit handed in what shows that an action item is done; another person accepts it (C-06). 落实事项报结 */
@JsonClassDescription(
        "The unit handed in what shows that an action item is done; another person accepts it (C-06). 落实事项报结")
public record ActionItemHandedIn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The item") UUID itemId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Account of who handed it in")
        String handedInBy)
        implements PetitionEvent {}
