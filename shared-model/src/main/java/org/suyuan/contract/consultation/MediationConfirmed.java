package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A court confirmed the agreement (X-17, E-33). 司法确认 */
@JsonClassDescription("A court confirmed the agreement (X-17, E-33). 司法确认")
public record MediationConfirmed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The mediation") UUID mediationId)
        implements PetitionEvent {}
