package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.HAZARD_IS_TREATED;
import static org.suyuan.feedback.FeedbackRules.PROBLEM_IS_SOLVED;
import static org.suyuan.feedback.FeedbackRules.RESPONSIBILITY_IS_PLACED;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.feedback.Outcome;

/** The closing gate (F-08) and what the end really is (F-09). */
@Schema(description = "The closing gate 三个不放过 (F-08), and what the end really is (F-09)")
public record Closing(
        @Schema(description = "Whether it is settled who was responsible 责任是否落实")
        boolean responsibilityPlaced,

        @Schema(description = "Whether the problem is solved, or lawfully explained 问题是否解决")
        boolean problemSolved,

        @Schema(description = "Whether the hidden hazard behind it is treated 隐患是否消除")
        boolean hazardTreated,

        @Schema(description = "Closed, resolved, or dispute ended", examples = "RESOLVED")
        Outcome outcome) {
    void check() {
        RESPONSIBILITY_IS_PLACED.demand(responsibilityPlaced);
        PROBLEM_IS_SOLVED.demand(problemSolved);
        HAZARD_IS_TREATED.demand(hazardTreated);
    }
}
