package org.suyuan.feedback.review;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of reviews, in the order of the Ordinance. */
public enum ReviewRules implements Rule {
    REVIEW_FOLLOWS_DELIVERY(
            STATE, "E-08", "a delivered reply is reviewed, until the petition is archived; the handling is {0}"),
    REVIEW_ASKED_AFTER_DELIVERY(CONTENT, "E-08", "a review is asked for from the day of the delivery to today"),
    REVIEW_ASKED_WITHIN_30_DAYS(
            STATE, "E-08", "a review is asked for within {0} days from the delivery, unless a good cause is on record"),
    RE_REVIEW_ASKED_WITHIN_30_DAYS(
            STATE,
            "E-10",
            "a re-review is asked for within {0} days from the delivery of the review, unless a good cause is on record"),
    REVIEW_ONE_AT_A_TIME(STATE, "E-08", "a review runs already"),
    REVIEW_ENDS_WITH_THE_RE_REVIEW(
            STATE, "E-12", "after the re-review the same facts and reasons are no longer accepted"),
    REVIEW_HAS_A_HIGHER_UNIT(
            STATE,
            "E-08",
            "the unit whose opinion it is has no higher one here: the authority above the enterprise reviews it"),
    REVIEW_RUNS(STATE, "E-09", "no review runs"),
    REVIEW_DECIDED_BY_OTHERS(
            PERSON, "E-18", "who handled the petition, or took the request for review, does not decide it"),
    PROMISED_BY_A_CHANGED_OPINION(
            CONTENT, "E-09", "only an opinion that changes what was replied promises something in its stead"),
    REQUEST_IS_JUDGED_ONCE(STATE, "E-08", "a late request that waits is judged, once"),
    REVIEW_TOLD_AFTER_ITS_DECISION(STATE, "E-09", "the opinion of a review is delivered after it is given, once"),
    REVIEW_REACHES_THE_PETITIONER_AFTERWARDS(
            CONTENT, "E-09", "the opinion of a review is delivered between the day it is given and today"),
    NOTHING_ENDS_WHILE_A_REVIEW_RUNS(STATE, "F-08", "nothing is closed or archived while a review runs");

    private final Terms terms;

    ReviewRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
