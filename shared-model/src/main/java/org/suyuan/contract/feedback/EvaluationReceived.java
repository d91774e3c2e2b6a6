package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner rated the handling (F-04). 满意度评价 */
@JsonClassDescription("The petitioner rated the handling (F-04). 满意度评价")
public record EvaluationReceived(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("On the whole, 1 (very dissatisfied) to 5 (very satisfied)")
        int score,

        @JsonPropertyDescription("Whether it was timely, 1 to 5")
        int timely,

        @JsonPropertyDescription("How people were met, 1 to 5")
        int attitude,

        @JsonPropertyDescription("Whether the problem is solved, 1 to 5")
        int solved,

        @JsonPropertyDescription("Whether the petitioner is to be visited first (F-06)")
        boolean dissatisfied,

        @JsonPropertyDescription("How it came") EvaluationWay way)
        implements PetitionEvent {}
