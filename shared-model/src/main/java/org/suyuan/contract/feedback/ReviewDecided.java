package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The reviewing unit gave its opinion (E-09, E-11). 复查复核意见 */
@JsonClassDescription("The reviewing unit gave its opinion (E-09, E-11). 复查复核意见")
public record ReviewDecided(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Review or re-review") ReviewStage stage,
        @JsonPropertyDescription("What it came to") ReviewOutcome outcome,
        @JsonPropertyDescription("Account of who decided") String decidedBy)
        implements PetitionEvent {}
