package org.suyuan.feedback.protection;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about protection from retaliation. */
public enum ProtectionRules implements Rule {
    RETALIATION_IS_PUT_IN_WORDS(
            CONTENT, "X-36", "what is said of retaliation, and nothing else, is put in words of its own"),
    PROTECTION_RUNS(STATE, "X-36", "a protection case that has ended stays as it is"),
    WATCHED_WITHIN_A_YEAR(CONTENT, "X-36", "somebody looks again on a day to come, within {0} days"),
    PROTECTION_ENDS_AFTER_A_MEASURE(
            STATE, "X-36", "a protection case ends after something was done or looked at; it is {0}"),
    CONFIRMED_RETALIATION_NAMES_ITS_UNIT(CONTENT, "E-20", "retaliation that is confirmed is that of a unit");

    private final Terms terms;

    ProtectionRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
