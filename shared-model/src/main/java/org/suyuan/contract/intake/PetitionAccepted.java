package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petition is accepted (E-01). 信访事项已受理 */
@JsonClassDescription("The petition is accepted (E-01). 信访事项已受理")
public record PetitionAccepted(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Account of the clerk") String acceptedBy)
        implements PetitionEvent {}
