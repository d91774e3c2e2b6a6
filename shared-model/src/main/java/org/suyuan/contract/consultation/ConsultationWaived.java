package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A required consultation is not held, with the ground. 免予会诊 */
@JsonClassDescription("A required consultation is not held, with the ground. 免予会诊")
public record ConsultationWaived(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Why") WaiverGround ground,
        @JsonPropertyDescription("Account of the director") String waivedBy)
        implements PetitionEvent {}
