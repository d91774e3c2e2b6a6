package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.grading.limit.LimitPolicies;
import org.suyuan.grading.period.SensitivePeriods;
import org.suyuan.grading.plan.PlanBooks;
import org.suyuan.grading.table.CompiledTable;
import org.suyuan.grading.table.GradingTables;
import org.suyuan.grading.table.Verdict;
import org.suyuan.platform.deadline.Calendars;

/** The rules in force. */
@ApplicationScoped
public class Rulebooks {
    @Inject
    GradingTables tables;

    @Inject
    LimitPolicies limits;

    @Inject
    PlanBooks plans;

    @Inject
    Calendars calendars;

    @Inject
    SensitivePeriods periods;

    /** For a petition that comes in, or is judged anew. */
    Rulebook current(Grading grading) {
        return with(tables.current(), periods.holds(grading.receivedAt(), grading.unit()));
    }

    /** For a grading that was proposed: by the table and the period of the proposal, so that what a person was shown holds. */
    Rulebook of(Grading grading) {
        Proposal known = grading.proposal();
        Verdict proposal = known == null ? null : known.verdict();
        return proposal == null
                ? current(grading)
                : with(tables.of(proposal.table()), proposal.facts().isInSensitivePeriod());
    }

    private Rulebook with(CompiledTable table, boolean sensitivePeriod) {
        return new Rulebook(table, limits.current(), plans.current(), calendars.current(), sensitivePeriod);
    }
}
