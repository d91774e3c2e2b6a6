package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A hearing is held; its time does not count (E-11, E-21). 听证 */
@JsonClassDescription("A hearing is held; its time does not count (E-11, E-21). 听证")
public record HearingCalled(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Review or re-review") ReviewStage stage,
        @JsonPropertyDescription("Its last day") LocalDate until)
        implements PetitionEvent {}
