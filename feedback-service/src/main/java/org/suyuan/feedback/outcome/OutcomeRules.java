package org.suyuan.feedback.outcome;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about what came of a petition. */
public enum OutcomeRules implements Rule {
    OUTCOME_FOLLOWS_THE_DELIVERY(
            STATE, "F-09", "what came of a petition is established after its reply was delivered; the handling is {0}"),
    OUTCOME_ON_A_DAY_OF_THE_PETITION(
            CONTENT, "F-09", "it is established for a day from the receipt of the petition to today"),
    OUTCOME_ESTABLISHED_ONCE(STATE, "F-09", "what is established is not established again"),
    RESOLVED_WHEN_NOTHING_WAITS(
            STATE, "F-09", "a petition is resolved when no promise and no action item waits, handed on or not"),
    OUTCOME_IS_ESTABLISHED(STATE, "F-09", "only what is established is withdrawn");

    private final Terms terms;

    OutcomeRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
