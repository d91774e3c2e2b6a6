package org.suyuan.feedback.extremeact;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about extreme acts. */
public enum ExtremeActRules implements Rule {
    ACT_RECORDED_WITHIN_7_DAYS(CONTENT, "X-38", "an extreme act is recorded within {0} days, not before it happens"),
    ACT_ENDS_WITHIN_180_DAYS(CONTENT, "X-38", "the record of an extreme act ends after today, within {0} days"),
    ACT_HANDED_OVER_ONCE(
            STATE, "X-38", "an extreme act is handed to the competent authority once, from its day to today");

    private final Terms terms;

    ExtremeActRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
