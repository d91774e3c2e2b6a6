package org.suyuan.grading;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Term;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.grading.limit.LimitCase;
import org.suyuan.grading.limit.LimitPolicy;
import org.suyuan.grading.plan.PlanBook;
import org.suyuan.grading.table.CompiledTable;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.Verdict;
import org.suyuan.platform.deadline.WorkingCalendar;

/**
 * The rules that a petition is graded by: pure, without clock or I/O.
 *
 * @param sensitivePeriod whether the petition arrived in one
 */
public record Rulebook(
        CompiledTable table, LimitPolicy limits, PlanBook plans, WorkingCalendar calendar, boolean sensitivePeriod) {

    /** The response that danger asks for, from the moment that it is known (G-04). */
    Term response(Grading of, Instant from) {
        LimitCase matter = new LimitCase(of.receivedAt(), of.unit(), null, "", sensitivePeriod);
        return requireNonNull(
                limits.of(Grade.URGENT, matter, null, from, from, calendar).answer(from));
    }

    /**
     * What the table says of a report, as somebody judges it.
     *
     * @param changed facts that are known better than in the report
     */
    Verdict judge(ReportIssued report, Criteria judged, Facts changed) {
        return table.decide(Facts.of(report, judged, sensitivePeriod).with(changed));
    }
}
