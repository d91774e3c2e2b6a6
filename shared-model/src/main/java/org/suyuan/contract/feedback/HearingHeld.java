package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A hearing was held; time counts on (E-11, E-21). 听证举行 */
@JsonClassDescription("A hearing was held; time counts on (E-11, E-21). 听证举行")
public record HearingHeld(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Review or re-review") ReviewStage stage,

        @JsonPropertyDescription("The day it ended") LocalDate heldOn)
        implements PetitionEvent {}
