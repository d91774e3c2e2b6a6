package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** What was established holds no more (F-09). 认定撤销 */
@JsonClassDescription("What was established holds no more (F-09). 认定撤销")
public record OutcomeWithdrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Which of the two") Outcome outcome,

        @JsonPropertyDescription("Account that withdrew it, or reopened the handling")
        String by)
        implements PetitionEvent {}
