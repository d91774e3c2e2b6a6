package org.suyuan.feedback.revisiting;

import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about attempts at revisits. */
public enum RevisitRules implements Rule {
    REVISIT_TRIED_WHILE_IT_IS_DUE(
            STATE, "F-06", "a revisit is tried between the closing and the revisit; the handling is {0}");

    private final Terms terms;

    RevisitRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
