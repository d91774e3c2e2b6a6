package org.suyuan.grading.period;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of sensitive periods. */
public enum PeriodRules implements Rule {
    PERIOD_ENDS_AFTER_IT_BEGINS(CONTENT, "X-31", "a sensitive period does not end before it begins"),
    DUTY_LIES_IN_ITS_PERIOD(CONTENT, "X-31", "every duty lies in its period");

    private final Terms terms;

    PeriodRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
