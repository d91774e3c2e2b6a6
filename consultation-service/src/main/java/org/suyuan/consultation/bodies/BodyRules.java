package org.suyuan.consultation.bodies;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about bodies. */
public enum BodyRules implements Rule {
    MEMBER_SITS_ONCE(STATE, "C-10", "an account sits in a body once at a time"),
    TERM_ENDS_AFTER_ITS_BEGINNING(CONTENT, "C-10", "a term ends on its first day or later"),
    TERM_IS_ENDED_ONCE(STATE, "C-10", "a term that is open is ended, once");

    private final Terms terms;

    BodyRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
