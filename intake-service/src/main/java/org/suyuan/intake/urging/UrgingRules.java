package org.suyuan.intake.urging;

import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of urging. */
public enum UrgingRules implements Rule {
    PETITIONER_URGES_WHILE_IT_IS_HANDLED(
            STATE, "X-01", "a petition is urged between its acceptance and its closing; it is {0}"),
    PETITIONER_URGES_ONCE_IN_3_DAYS(STATE, "X-01", "a petitioner urges once in {0} days");

    private final Terms terms;

    UrgingRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
