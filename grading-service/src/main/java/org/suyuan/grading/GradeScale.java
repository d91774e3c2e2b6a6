package org.suyuan.grading;

import java.util.Collection;
import java.util.List;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RiskLevel;

/** From the report to criteria, from criteria to a grade (G-02, G-03). Pure: no clock, no configuration, no I/O. */
public final class GradeScale {
    /** From how many people affected the scope is medium. */
    static final int MEDIUM_SCOPE = 5;
    /** From how many people affected the scope is high: a collective petition's size (I-24). */
    static final int HIGH_SCOPE = 20;

    private GradeScale() {}

    /** What the report says of the criteria. */
    public static Criteria judge(ReportIssued report) {
        return new Criteria(complexity(report), urgency(report), scope(report.peopleAffected(), report.collective()));
    }

    /** High urgency is urgent; any other high, or two mediums, is important; else ordinary. */
    public static Grade grade(Criteria criteria) {
        if (criteria.urgency() == Level.HIGH) {
            return Grade.URGENT;
        }
        List<Level> levels = List.of(criteria.complexity(), criteria.urgency(), criteria.scope());
        if (levels.contains(Level.HIGH) || count(levels, Level.MEDIUM) >= 2) {
            return Grade.IMPORTANT;
        }
        return Grade.ORDINARY;
    }

    private static Level complexity(ReportIssued report) {
        if (report.difficult()) {
            return Level.HIGH;
        }
        return report.repeat() || !report.supportingUnits().isEmpty() ? Level.MEDIUM : Level.LOW;
    }

    private static Level urgency(ReportIssued report) {
        if (!report.urgentSigns().isEmpty()) {
            return Level.HIGH;
        }
        return report.riskLevel() == RiskLevel.LOW ? Level.LOW : Level.MEDIUM;
    }

    private static Level scope(int people, boolean collective) {
        if (collective || people >= HIGH_SCOPE) {
            return Level.HIGH;
        }
        return people >= MEDIUM_SCOPE ? Level.MEDIUM : Level.LOW;
    }

    private static long count(Collection<Level> levels, Level level) {
        return levels.stream().filter(level::equals).count();
    }
}
