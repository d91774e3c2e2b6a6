package org.suyuan.feedback.inspection;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about inspections. */
public enum InspectionRules implements Rule {
    INSPECTION_WAS_HELD(CONTENT, "X-20", "an inspection is recorded when it was held, in the year that it is for"),
    INSPECTION_ONCE_A_PERIOD(STATE, "X-20", "of a kind there is one inspection a year, month or week"),
    INSPECTION_SPEAKS_OF_UNITS_OF_THE_BRANCH(
            CONTENT, "X-26", "an inspection says one thing of a unit, of those below the one that holds it");

    private final Terms terms;

    InspectionRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
