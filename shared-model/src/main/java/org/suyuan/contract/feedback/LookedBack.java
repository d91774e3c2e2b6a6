package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A closed petition was drawn and looked at again (F-12). 回头看 */
@JsonClassDescription("A closed petition was drawn and looked at again (F-12). 回头看")
public record LookedBack(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The campaign") UUID lookBackId,

        @JsonPropertyDescription("Whether every question was answered well")
        boolean sound,

        @JsonPropertyDescription("Account that looked") String lookedBy)
        implements PetitionEvent {}
