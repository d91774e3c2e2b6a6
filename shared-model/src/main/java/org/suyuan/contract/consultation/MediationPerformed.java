package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** All that was agreed is performed. 调解协议履行完毕 */
@JsonClassDescription("All that was agreed is performed (X-19). 调解协议履行完毕")
public record MediationPerformed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The mediation") UUID mediationId)
        implements PetitionEvent {}
