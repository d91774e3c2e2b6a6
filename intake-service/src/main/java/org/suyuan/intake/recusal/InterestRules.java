package org.suyuan.intake.recusal;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of recusals. */
public enum InterestRules implements Rule {
    PERSON_IS_NAMED_BY_ACCOUNT_OR_NUMBER(
            CONTENT,
            "E-18",
            "a person is named by one account or employee number, in letters of Latin or Chinese script"),
    PERSON_IS_RECUSED_ONCE(STATE, "E-18", "a person is recused from a petition once"),
    RECUSAL_IS_WITHDRAWN_ONCE(STATE, "E-18", "a recusal is withdrawn once"),
    ACCUSED_PERSON_IS_NAMED_WITH_THE_ACCUSATION(CONTENT, "E-19", "an accused person is named with the accusation");

    private final Terms terms;

    InterestRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
