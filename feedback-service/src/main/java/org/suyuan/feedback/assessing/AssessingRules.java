package org.suyuan.feedback.assessing;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of the review by experts and staff representatives. */
public enum AssessingRules implements Rule {
    ASSESSOR_IS_ENTERED_ONCE(STATE, "F-10", "an account is entered once; somebody who has left can be entered again"),
    PANEL_IS_ODD_AND_THREE_OR_MORE(CONTENT, "F-10", "a panel has an odd number of members from {0} to {1}"),
    PANEL_DRAWN_ONCE(STATE, "F-10", "a review has one panel; a member who cannot take part is replaced"),
    PANEL_HAS_ENOUGH_TO_DRAW_FROM(
            STATE,
            "E-18",
            "of the kind {0} there are {1} without an interest who took no part before: {2} are to be drawn"),
    ASSESSMENT_IS_OF_A_MEMBER(STATE, "F-10", "a member of the panel gives an opinion, once"),
    REVIEW_WAITS_FOR_ITS_PANEL(
            STATE, "F-10", "a review with a panel is decided after each member gave an opinion; {0} are missing");

    private final Terms terms;

    AssessingRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
