package org.suyuan.platform.recusal;

import org.suyuan.rules.Rule;

/** The refusal that is the same in every step. */
public enum RecusalRules implements Rule {
    PERSON_WITH_INTEREST_IS_RECUSED;

    @Override
    public Terms terms() {
        return new Terms(
                RefusalKind.PERSON, "E-18", "who has an interest in a petition takes no part in it; the ground is {0}");
    }
}
