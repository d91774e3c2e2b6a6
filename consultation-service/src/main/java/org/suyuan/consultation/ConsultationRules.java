package org.suyuan.consultation;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** All refusals of step 3, in the order of the method. */
public enum ConsultationRules implements Rule {
    ACCUSED_UNIT_TAKES_NO_PART(CONTENT, "E-19", "the accused unit takes no part in the consultation"),
    CONSULTATION_IS_CALLED_ONCE(STATE, "C-01", "a required consultation is called or waived once; it is {0}"),
    WAIVER_IS_PROPOSED_FIRST(STATE, "C-01", "a waiver is proposed with its ground before a leader consents"),
    WAIVED_BY_TWO(PERSON, "C-01", "who proposed a waiver does not consent to it"),
    CHAIR_IS_LEADER_OR_DIRECTOR(
            PERSON,
            "C-02",
            "the chair is the leader in charge or the director of the Centre; of an accusation, discipline"),
    TWO_DEPARTMENTS_AT_LEAST(CONTENT, "C-03", "at least {0} different units take part as departments"),
    MEETING_LIES_AHEAD(CONTENT, "C-03", "a consultation is called for a time to come"),
    STATEMENTS_END_AHEAD(CONTENT, "C-04", "statements are awaited for {0} hours at least"),
    ONLY_PARTICIPANTS_STATE(CONTENT, "C-04", "a statement is made for a unit that takes part"),
    STATEMENT_SHOWS_NO_PERSON(
            CONTENT, "X-35", "a statement carries no identity, phone or account number and no e-mail address"),
    STATEMENTS_BEFORE_THE_MINUTES(
            STATE, "C-04", "statements are made after the call and before the minutes; the consultation is {0}"),
    EVERY_DEPARTMENT_HAS_STATED(
            STATE,
            "C-04",
            "minutes are adopted after every department has made its statement, or the time for it is over; {0} has not"),
    MINUTES_FOLLOW_THE_CALL(STATE, "C-05", "minutes are adopted once, of a called consultation; it is {0}"),
    CHAIR_ADOPTS_THE_MINUTES(PERSON, "C-05", "the chair adopts the minutes"),
    LEAD_UNIT_TAKES_PART(CONTENT, "C-05", "the unit responsible takes part"),
    ITEM_DATES_LIE_AHEAD(CONTENT, "C-06", "every action item is due today or later"),
    MINUTES_BIND_BY_ITEMS(CONTENT, "C-06", "the minutes have at least one action item"),
    MINUTES_SHOW_NO_PERSON(CONTENT, "X-35", "minutes carry no identity, phone or account number and no e-mail address"),
    NOT_OF_WHAT_WAS_TAKEN_BACK(STATE, "C-01", "nothing is begun for a petition that was taken back"),
    WORDS_SHOW_NO_PERSON(
            CONTENT, "X-35", "what is noted carries no identity, phone or account number and no e-mail address");

    private final Terms terms;

    ConsultationRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
