package org.suyuan.feedback.simplified;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about the simplified way. */
public enum SimplifiedRules implements Rule {
    SIMPLIFIED_BEFORE_THE_REPLY(
            STATE, "E-25", "the simplified way is decided on from the grade to the reply; the handling is {0}"),
    SIMPLIFIED_WITHIN_3_DAYS(
            STATE, "E-25", "the simplified way is decided on within {0} natural days from the receipt of the petition"),
    SIMPLIFIED_OF_CLEAR_FIRST_PETITIONS(
            CONTENT,
            "E-25",
            "the simplified way is for clear first petitions: of ordinary grade, with no consultation, accusing nobody"),
    SIMPLIFIED_ONCE(STATE, "E-25", "the simplified way is decided on once"),
    SIMPLIFIED_WAY_RUNS(
            STATE,
            "E-25",
            "only what is handled in the simplified way goes back to the ordinary one, before the reply");

    private final Terms terms;

    SimplifiedRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
