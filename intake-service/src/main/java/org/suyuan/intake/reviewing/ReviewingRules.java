package org.suyuan.intake.reviewing;

import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of requests for review by receipt code. */
public enum ReviewingRules implements Rule {
    REVIEW_ASKED_WHILE_IT_CAN_BE_CONTESTED(
            STATE, "E-08", "an opinion is contested after it is given and before the archive; the petition is {0}"),
    REVIEW_ASKED_ONE_AT_A_TIME(STATE, "E-08", "a review is asked for already, or runs"),
    REVIEW_TAKEN_BACK_BEFORE_ITS_OPINION(STATE, "E-08", "a request is taken back while its review runs");

    private final Terms terms;

    ReviewingRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
