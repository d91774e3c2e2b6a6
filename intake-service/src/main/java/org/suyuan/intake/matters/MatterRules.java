package org.suyuan.intake.matters;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of matters. */
public enum MatterRules implements Rule {
    MATTER_HAS_SEVERAL_PETITIONS(CONTENT, "I-23", "a matter is what at least {0} petitions are about"),
    MATTER_IS_LEFT_BY_ITS_OWN(STATE, "I-23", "only what belongs to a matter is taken out of it"),
    MATTER_IS_OF_ONE_SECRECY(CONTENT, "E-19", "an accusation and an open petition are not put into one matter"),
    MATTER_NAME_SHOWS_NO_PERSON(CONTENT, "X-35", "the name of a matter carries no number or address of a person");

    private final Terms terms;

    MatterRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
