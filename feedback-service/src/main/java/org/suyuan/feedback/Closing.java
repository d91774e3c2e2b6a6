package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.HAZARD_IS_TREATED;
import static org.suyuan.feedback.FeedbackRules.PROBLEM_IS_SOLVED;
import static org.suyuan.feedback.FeedbackRules.RESPONSIBILITY_IS_PLACED;

import org.suyuan.contract.feedback.Outcome;

/**
 * The closing gate 三个不放过 (F-08) and what the end really is (F-09).
 *
 * @param responsibilityPlaced whether it is settled who was responsible 责任是否落实
 * @param problemSolved whether the problem is solved, or lawfully explained 问题是否解决
 * @param hazardTreated whether the hidden hazard behind it is treated 隐患是否消除
 * @param outcome closed, resolved, or dispute ended
 */
public record Closing(boolean responsibilityPlaced, boolean problemSolved, boolean hazardTreated, Outcome outcome) {
    void check() {
        RESPONSIBILITY_IS_PLACED.demand(responsibilityPlaced);
        PROBLEM_IS_SOLVED.demand(problemSolved);
        HAZARD_IS_TREATED.demand(hazardTreated);
    }
}
