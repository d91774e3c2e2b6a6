package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner rated the handling (F-04). 满意度评价 */
@JsonClassDescription("The petitioner rated the handling (F-04). 满意度评价")
public record EvaluationReceived(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("1 (very dissatisfied) to 5 (very satisfied)")
        int score)
        implements PetitionEvent {}
