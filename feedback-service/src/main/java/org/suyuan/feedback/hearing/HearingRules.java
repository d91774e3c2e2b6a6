package org.suyuan.feedback.hearing;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of hearings. */
public enum HearingRules implements Rule {
    HEARING_ANNOUNCED_7_DAYS_BEFORE(CONTENT, "E-11", "a hearing begins {0} days after its notice or later"),
    HEARING_LASTS_60_DAYS_AT_MOST(
            CONTENT, "E-11", "a hearing ends within {0} days from its notice, not before it begins"),
    HEARING_PARTICIPANT_IS_NAMED_BY_THE_PART(
            CONTENT,
            "E-21",
            "officers and experts are named by account, the handling unit by path, and the petitioner's side by its part alone"),
    HEARING_HAS_ITS_OFFICERS(
            CONTENT, "E-21", "a hearing has one chair, one recorder and at least {0} members, each another person"),
    HEARING_HELD_BY_OTHERS(
            PERSON, "E-18", "who took part in what is contested, or has an interest in it, does not hold the hearing"),
    HEARING_ONCE(STATE, "E-11", "a review has one hearing; one that is cancelled is called once more"),
    HEARING_IS_CALLED(STATE, "E-11", "no hearing is called"),
    HEARING_RECORDED_WHEN_IT_WAS_HELD(
            CONTENT, "E-21", "a hearing was held on a day from {0} to {1} that is not to come"),
    REVIEW_WAITS_FOR_ITS_HEARING(
            STATE, "E-11", "a review with a hearing is decided after its record, or after it is cancelled");

    private final Terms terms;

    HearingRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
