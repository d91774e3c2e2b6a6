package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The sender decided whether an order goes back (E-04, X-09). 退单审核 */
@JsonClassDescription("The sender decided whether an order goes back (E-04, X-09). 退单审核")
public record OrderReturnDecided(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Path of the unit") String unit,
        @JsonPropertyDescription("How") ReturnOutcome outcome,
        @JsonPropertyDescription("Account that decided") String decidedBy)
        implements PetitionEvent {}
