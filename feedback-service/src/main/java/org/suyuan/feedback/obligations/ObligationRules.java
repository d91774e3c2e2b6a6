package org.suyuan.feedback.obligations;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about what was promised and resolved. */
public enum ObligationRules implements Rule {
    PROMISED_FOR_A_DAY_TO_COME(CONTENT, "E-22", "a promise is due today or later, within {0} days"),
    PROMISED_BY_WHO_HANDLES(CONTENT, "E-22", "a promise is done by the lead unit or an assisting one"),
    OBLIGATION_WAITS(STATE, "F-08", "only what waits to be done is done or handed on; it is {0}"),
    ACTION_ITEM_IS_REPORTED_TO_ITS_CHAIR(
            STATE, "C-05", "an action item is reported done to the consultation that resolved it"),
    HANDED_ON_TO_A_DAY_TO_COME(CONTENT, "F-08", "what is handed on is due after today, within {0} days"),
    OBLIGATIONS_ARE_MET(
            STATE,
            "F-08",
            "nothing is closed or archived while a promise or an action item is neither done nor handed on with a date");

    private final Terms terms;

    ObligationRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
