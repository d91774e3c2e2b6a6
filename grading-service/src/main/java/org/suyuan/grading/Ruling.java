package org.suyuan.grading;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Plan;
import org.suyuan.contract.grading.PlannedStep;
import org.suyuan.grading.limit.LimitCase;
import org.suyuan.grading.limit.LimitPolicy.Limits;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.Outcome;
import org.suyuan.grading.table.Verdict;

/**
 * What follows from a grade, and what it stands on; kept with the decision.
 *
 * @param verdict what the table said of what was judged
 * @param limits the dates that follow (G-04)
 * @param plan what is to be done (G-05)
 * @param consultation why step 3 is held; empty when it is not (C-01)
 */
public record Ruling(
        Grade grade,
        Criteria criteria,
        Verdict verdict,
        Limits limits,
        Plan plan,
        Set<ConsultationReason> consultation) {

    /**
     * What follows.
     *
     * @param verdict by which it is decided; its plan and limit hold for its own grade alone
     * @param decidedAt when a grade was decided first
     * @param knownAt from when a response can be asked
     */
    static Ruling of(
            Judgement judgement, Verdict verdict, Grading of, Rulebook rulebook, Instant decidedAt, Instant knownAt) {
        Grade grade = judgement.grade();
        Outcome outcome = verdict.outcome();
        boolean followed = grade == outcome.grade();
        Limits limits = rulebook.limits()
                .of(
                        grade,
                        LimitCase.of(of.receivedAt(), verdict.facts()),
                        followed ? outcome.limit() : null,
                        decidedAt,
                        knownAt,
                        rulebook.calendar());
        Plan plan = rulebook.plans()
                .of(
                        grade,
                        verdict.facts(),
                        of.responsible().units(),
                        followed ? outcome.plan() : null,
                        limits,
                        rulebook.calendar());
        return new Ruling(
                grade,
                judgement.criteria(),
                verdict,
                limits,
                plan,
                consultation(grade, verdict.facts(), followed && outcome.consultation()));
    }

    /** Important and above, repeat, or difficult (C-01); or a row of the table that asks for it. */
    public static Set<ConsultationReason> consultation(Grade grade, Facts facts, boolean byTable) {
        Set<ConsultationReason> reasons = EnumSet.noneOf(ConsultationReason.class);
        if (!grade.isBelow(Grade.IMPORTANT)) {
            reasons.add(ConsultationReason.GRADE_IMPORTANT_OR_ABOVE);
        }
        if (facts.times() > 1) {
            reasons.add(ConsultationReason.REPEAT_PETITION);
        }
        if (facts.isDifficult()) {
            reasons.add(ConsultationReason.DIFFICULT_CASE);
        }
        if (byTable) {
            reasons.add(ConsultationReason.GRADING_TABLE);
        }
        return reasons;
    }

    /** The same with another lead unit in the place of one. */
    Ruling ledBy(String previous, String lead) {
        List<PlannedStep> steps = plan.steps().stream()
                .map(step -> step.unit().equals(previous) ? new PlannedStep(step.step(), lead, step.dueAt()) : step)
                .toList();
        return new Ruling(grade, criteria, verdict, limits, new Plan(plan.template(), steps), consultation);
    }
}
