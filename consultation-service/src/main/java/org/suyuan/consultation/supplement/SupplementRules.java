package org.suyuan.consultation.supplement;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about adopted minutes. */
public enum SupplementRules implements Rule {
    SUPPLEMENT_FOLLOWS_MINUTES(
            STATE, "C-06", "only adopted minutes are supplemented and signed; the consultation is {0}"),
    SUPPLEMENTED_BY_THE_CHAIR(PERSON, "C-06", "the chair supplements the minutes"),
    SUPPLEMENT_REPLACES_WHAT_WAITS(STATE, "C-06", "a supplement replaces items of these minutes that are not done"),
    SUPPLEMENT_LEAVES_SOMETHING(
            STATE,
            "C-06",
            "minutes bind by one item at least, done or not: a supplement puts something in the place of the last"),
    SUPPLEMENT_DATES_LIE_AHEAD(CONTENT, "C-06", "every new item is due today or later"),
    SIGNED_FOR_A_CALLED_UNIT(CONTENT, "C-06", "minutes are signed for a unit that was called"),
    SIGNED_AS_THEY_STAND(CONTENT, "C-06", "the minutes or one of their supplements is signed"),
    SIGNED_ONCE(STATE, "C-06", "a unit signs minutes, and each supplement, once");

    private final Terms terms;

    SupplementRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
