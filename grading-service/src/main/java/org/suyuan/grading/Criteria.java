package org.suyuan.grading;

import org.suyuan.contract.grading.Level;

/**
 * The three criteria of the method (G-02).
 *
 * @param complexity how many questions, units and proofs it takes 复杂性
 * @param urgency what happens when it waits 紧急性
 * @param scope how many people it touches 影响范围
 */
public record Criteria(Level complexity, Level urgency, Level scope) {}
