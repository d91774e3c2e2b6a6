package org.suyuan.feedback.lookback;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about looking back. */
public enum LookBackRules implements Rule {
    LOOK_BACK_SPANS_A_YEAR(
            CONTENT, "F-12", "a sample is drawn from closings of {0} days at most, none of them to come"),
    SOMETHING_IS_DRAWN(STATE, "F-12", "no closed petition meets the criteria"),
    LOOK_BACK_RUNS(STATE, "F-12", "a campaign that has ended stays as it is"),
    LOOKED_BACK_BY_ANOTHER(PERSON, "F-12", "nobody looks back at what they or their unit handled"),
    EVERY_QUESTION_IS_ANSWERED(CONTENT, "F-12", "each of the {0} questions is answered"),
    LOOKED_AT_ONCE(STATE, "F-12", "a petition of a sample is looked at once, and what was found stays"),
    FOLLOWED_UP_WHERE_IT_IS_NOT_SOUND(
            STATE, "F-12", "something follows, once, on a petition that was looked at and not found sound"),
    HANDLED_ANEW_WHILE_CLOSED(STATE, "F-12", "what is closed is handled anew, and not while a review runs"),
    ENDS_WHEN_ALL_IS_LOOKED_AT(
            STATE,
            "F-12",
            "a campaign ends when every petition was looked at, and something followed where it was not sound");

    private final Terms terms;

    LookBackRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
