package org.suyuan.grading;

import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RiskLevel;

/** From the report to criteria (G-02). Pure: no clock, no configuration, no I/O. */
public final class CriteriaScale {
    /** From how many people affected the scope is medium. */
    static final int MEDIUM_SCOPE = 5;
    /** From how many people affected the scope is high: a collective petition's size (I-24). */
    static final int HIGH_SCOPE = 20;

    private CriteriaScale() {}

    /** Judges the criteria by the report. */
    public static Criteria judge(ReportIssued report) {
        return new Criteria(complexity(report), urgency(report), scope(report.peopleAffected(), report.collective()));
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
}
