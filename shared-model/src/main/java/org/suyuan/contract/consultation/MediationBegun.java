package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Both sides consented; the matter is mediated. 调解已启动 */
@JsonClassDescription("Both sides consented; the matter is mediated (X-16, X-17). 调解已启动")
public record MediationBegun(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The mediation") UUID mediationId,

        @JsonPropertyDescription("Path of the unit that is the other side")
        String unit)
        implements PetitionEvent {}
