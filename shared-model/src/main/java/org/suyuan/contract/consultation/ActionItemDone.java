package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** An action item of the minutes is done: what shows it was accepted by another person (C-06). 落实事项完成 */
@JsonClassDescription(
        "An action item of the minutes is done: what shows it was accepted by another person (C-06). 落实事项完成")
public record ActionItemDone(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The item") UUID itemId,

        @JsonPropertyDescription("Account of who handed it in")
        String doneBy)
        implements PetitionEvent {}
