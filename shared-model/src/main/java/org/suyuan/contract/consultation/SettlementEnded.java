package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A settlement has ended without being performed. 和解已终止 */
@JsonClassDescription("A settlement has ended without being performed (X-52). 和解已终止")
public record SettlementEnded(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The settlement") UUID settlementId)
        implements PetitionEvent {}
