package org.suyuan.consultation.responsibilities;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals about responsibility lists and what leaders read. */
public enum ResponsibilityRules implements Rule {
    LIST_HAS_ONE_HEAD(CONTENT, "X-05", "one leader is responsible for the whole, the first of all"),
    MODULE_STANDS_ONCE(CONTENT, "X-04", "a module of work stands once in a list"),
    LIST_ADOPTED_BY_NOW(CONTENT, "X-04", "a list is adopted today or earlier");

    private final Terms terms;

    ResponsibilityRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
