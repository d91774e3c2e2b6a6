package org.suyuan.intake.documents;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of letters. */
public enum LetterRules implements Rule {
    LETTER_FOLLOWS_ITS_ACT(STATE, "E-03", "a letter is written after the act that it tells of; the petition is {0}"),
    LETTER_OF_A_UNIT_IS_ITS_REPLY(
            PERSON, "F-01", "a unit that handles a petition prints its reply, the office all letters"),
    LETTER_SHOWS_EVERY_CHARACTER(
            CONTENT, "E-03", "a letter shows every character of a name, or is printed knowing which it does not: {0}");

    private final Terms terms;

    LetterRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
