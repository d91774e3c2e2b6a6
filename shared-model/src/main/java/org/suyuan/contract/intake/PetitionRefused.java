package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petition is not accepted, with ground and right way (I-10). 不予受理 */
@JsonClassDescription("The petition is not accepted, with ground and right way (I-10). 不予受理")
public record PetitionRefused(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Why") RefusalGround ground,
        @JsonPropertyDescription("Account of the clerk") String refusedBy)
        implements PetitionEvent {}
