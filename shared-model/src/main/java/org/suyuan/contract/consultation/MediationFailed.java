package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The sides did not agree, or one did not perform: the matter goes on as before. 调解未成 */
@JsonClassDescription("The sides did not agree, or one did not perform: the matter goes on as before (X-17). 调解未成")
public record MediationFailed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The mediation") UUID mediationId)
        implements PetitionEvent {}
