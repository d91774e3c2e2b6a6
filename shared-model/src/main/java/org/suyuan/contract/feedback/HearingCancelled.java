package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A hearing is not held; time counts on (E-11). 听证取消 */
@JsonClassDescription("A hearing is not held; time counts on (E-11). 听证取消")
public record HearingCancelled(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Review or re-review") ReviewStage stage)
        implements PetitionEvent {}
