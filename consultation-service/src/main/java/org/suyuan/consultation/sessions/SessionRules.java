package org.suyuan.consultation.sessions;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about sessions. */
public enum SessionRules implements Rule {
    SESSION_LIES_AHEAD(CONTENT, "C-03", "a session is planned for a time to come, and ends after it begins"),
    SESSION_OF_A_BODY_NAMES_IT(CONTENT, "C-10", "a session of a body names the body, and no other session does"),
    CHAIR_HOLDS_THE_POST(PERSON, "C-10", "the chair is a member of the body by a post that may chair it, on that day"),
    QUORUM_CAN_BE_REACHED(CONTENT, "C-10", "the quorum is at most the number of those invited"),
    INVITED_ONCE(CONTENT, "C-03", "a person is invited to a session once"),
    SESSION_IS_PLANNED(STATE, "C-03", "only a planned session is answered, moved, cancelled or held; it is {0}"),
    SESSION_CHANGED_BY_CHAIR_OR_PLANNER(PERSON, "C-02", "the chair, or who planned the session, changes it"),
    INVITATION_ANSWERED_BY_THE_INVITED(
            PERSON,
            "C-03",
            "the invited person answers, or somebody of the same unit for them; nobody recuses another"),
    INVITATION_IS_ANSWERED(
            CONTENT, "C-03", "an answer says that somebody comes, does not, sends another or is recused"),
    ABSENCE_HAS_ITS_REASON(CONTENT, "C-03", "who does not come says why, or who comes in their place"),
    RECUSAL_IS_NOT_UNDONE(STATE, "E-18", "who is recused does not come after all"),
    WITH_AN_INTEREST_NOBODY_SITS(
            PERSON, "E-18", "nobody with an interest in a petition on the agenda is invited or comes: {0}"),
    HELD_BY_ITS_CHAIR(PERSON, "C-02", "the chair, who was there, records that a session was held"),
    SESSION_HELD_AFTER_IT_BEGAN(STATE, "C-05", "a session is held after it has begun"),
    QUORUM_IS_REACHED(STATE, "C-10", "{0} of those invited were present, {1} are the quorum"),
    OPINION_OF_WHO_IS_INVITED(PERSON, "C-15", "who sits in a seat gives the opinion of it, and nobody who is recused"),
    OPINION_IN_TIME(STATE, "C-15", "opinions are given until {0} days after a session that is not cancelled");

    private final Terms terms;

    SessionRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
