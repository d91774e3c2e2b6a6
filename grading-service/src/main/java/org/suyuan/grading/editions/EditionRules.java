package org.suyuan.grading.editions;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of editions. */
public enum EditionRules implements Rule {
    ONLY_A_DRAFT_IS_CHANGED(STATE, "G-03", "only a draft is changed or activated; the edition is {0}"),
    EDITION_IS_ACTIVATED_BY_ANOTHER_PERSON(PERSON, "G-03", "who drafted an edition does not activate it");

    private final Terms terms;

    EditionRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
