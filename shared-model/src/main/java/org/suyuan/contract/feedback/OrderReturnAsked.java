package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The unit says that the matter is not in its power and asks to send the order back (E-04). 申请退单 */
@JsonClassDescription("The unit says that the matter is not in its power and asks to send the order back (E-04). 申请退单")
public record OrderReturnAsked(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Path of the unit") String unit,
        @JsonPropertyDescription("Why") ReturnGround ground,
        @JsonPropertyDescription("Account that asks") String askedBy)
        implements PetitionEvent {}
