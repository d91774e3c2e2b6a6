package org.suyuan.feedback;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** All refusals of step 5, in the order of the method. */
public enum FeedbackRules implements Rule {
    ACCUSED_UNIT_NEVER_HANDLES_IT(CONTENT, "E-19", "a petition is never assigned to the unit it accuses"),
    ASSIGNED_ONCE(
            STATE, "F-01", "a graded and, where required, consulted petition is assigned once; its handling is {0}"),
    SIGNED_IN_AFTER_ASSIGNMENT(STATE, "F-01", "a unit takes over what is assigned to it, once; the handling is {0}"),
    SUPPORTING_UNITS_ARE_OTHERS(
            CONTENT, "F-01", "assisting units are others than the lead unit, each named once, {0} at most"),
    SUPPORT_WHILE_IN_HAND(
            STATE,
            "F-01",
            "assisting units are asked, and give what they are asked for, while the lead unit has the order; the handling is {0}"),
    SUPPORT_SIGNED_IN_ONCE(STATE, "F-01", "an assisting unit takes over what it is asked for, once"),
    SUPPORT_GIVEN_ONCE(
            STATE, "F-01", "an assisting unit gives what it is asked for once, after it took it over, or is released"),
    SUPPORT_BEFORE_THE_REPLY(
            STATE,
            "F-01",
            "the lead unit replies when no assisting unit is awaited: it gave its part or was released; awaited is {0}"),
    ORDER_RETURNED_WHILE_IN_HAND(
            STATE, "E-04", "an order is sent back by the unit that has it and has not replied; the handling is {0}"),
    ORDER_RETURNED_WITHIN_5_WORKING_DAYS(
            STATE, "E-04", "a unit asks to send an order back within 5 working days from its assignment"),
    ORDER_RETURNED_ONCE_AT_A_TIME(STATE, "E-04", "whether the order goes back is being decided already"),
    ORDER_RETURN_IS_ASKED_FOR(STATE, "E-04", "only a return that is asked for is decided, once"),
    ORDER_RETURN_DECIDED_BY_ANOTHER(PERSON, "E-04", "who asks to send an order back does not decide it"),
    ORDER_RETURN_DECIDED_BEFORE_THE_REPLY(
            STATE, "E-04", "while it is decided whether the order goes back, no reply is issued"),
    HANDED_OVER_WHILE_HANDLED(STATE, "F-01", "a handling is handed over by who has it, before it is closed; it is {0}"),
    HANDED_OVER_TO_ANOTHER(CONTENT, "F-01", "a handling is handed over to somebody else than who has it"),
    HANDED_OVER_TO_NOBODY_WITH_INTEREST(
            CONTENT, "E-18", "a handling is handed over to nobody who has an interest in the petition"),
    INTERIM_REPLY_BEFORE_THE_REPLY(
            STATE,
            "F-01",
            "an interim reply is given by who took the petition over, before the reply; the handling is {0}"),
    URGED_BEFORE_THE_REPLY(STATE, "X-01", "who has not replied is urged; the handling is {0}"),
    CONTACT_BEFORE_THE_REPLY(
            STATE, "G-04", "the petitioner is contacted before the reply is issued; the handling is {0}"),
    LIMIT_MOVES_WHILE_HANDLED(
            STATE,
            "X-01",
            "a limit is suspended, resumed or extended from the grade to the closing; the handling is {0}"),
    SUSPENDED_FOR_A_GROUND_OF_ITS_POLICY(
            CONTENT, "X-01", "a limit is suspended for a ground that its policy names; {0} is none"),
    SUSPENDED_BEFORE_IT_IS_DUE(STATE, "X-01", "a limit is suspended before it is due"),
    SUSPENDED_ONCE_AT_A_TIME(STATE, "X-01", "a limit that stands still is not suspended again"),
    SUSPENDED_FOR_60_DAYS_AT_MOST(CONTENT, "X-01", "a suspension ends today or later and lasts {0} days at most"),
    RESUMED_WHILE_SUSPENDED(STATE, "X-01", "only a limit that stands still is resumed"),
    EXTENSION_AT_MOST_30_DAYS(CONTENT, "E-07", "an extension is 1 to {0} natural days"),
    EXTENDED_ONCE(STATE, "E-07", "a limit is extended once, and asked for one at a time"),
    EXTENSION_ASKED_FOR_IN_TIME(STATE, "G-07", "an extension is asked for before the limit is over"),
    EXTENSION_IS_ASKED_FOR(STATE, "G-07", "only an extension that is asked for is decided, once"),
    EXTENSION_DECIDED_BY_THE_HEAD(
            PERSON,
            "E-07",
            "an extension is decided by the director; of an accusation, which no director sees, by discipline"),
    EXTENSION_DECIDED_BY_ANOTHER(PERSON, "G-07", "who asks for an extension does not decide it"),
    REPLY_BY_WHO_HANDLES(
            STATE,
            "F-01",
            "the unit that took the petition over and contacted the petitioner replies, once; the handling is {0}"),
    SUPPORT_PROMISES_SOMETHING(
            CONTENT,
            "E-22",
            "an opinion that supports a demand, if only in part, says what is done, by whom and until when"),
    REPLY_IS_COMPLETE(
            CONTENT, "F-02", "a reply states investigation, facts and basis, and a conclusion to each demand"),
    REPLY_CORRECTED_BEFORE_THE_CLOSING(
            STATE, "F-02", "a reply is corrected after it was issued and before the closing; the handling is {0}"),
    DELIVERY_FOLLOWS_THE_REPLY(STATE, "F-03", "a reply is delivered after it is issued, once; the handling is {0}"),
    WAY_REACHES_A_PERSON(CONTENT, "F-03", "a public notice reaches nobody in person: a reply alone is delivered by it"),
    DELIVERY_HAS_PROOF(CONTENT, "F-03", "a delivery names its proof"),
    CLOSED_AFTER_DELIVERY(
            STATE, "F-08", "a petition is closed after its reply is delivered, once; the handling is {0}"),
    RESPONSIBILITY_IS_PLACED(CONTENT, "F-08", "not closed until the responsibility is placed with a unit and a person"),
    PROBLEM_IS_SOLVED(CONTENT, "F-08", "not closed until the problem is solved or explained, with what shows it"),
    HAZARD_IS_TREATED(CONTENT, "F-08", "not closed until the hazard is treated or there is none, with what shows it"),
    ROOT_CAUSE_IS_NAMED(CONTENT, "X-34", "a petition is closed with the cause that it arose from"),
    CLOSED_AFTER_DISCLOSURE(STATE, "F-08", "a petition is closed after its disclosure is decided"),
    REVISIT_FOLLOWS_CLOSING(STATE, "F-06", "a closed petition is revisited; the handling is {0}"),
    NEW_MATTER_SHOWS_NO_PERSON(
            CONTENT, "X-35", "a new matter carries no identity, phone or account number and no e-mail address"),
    ARCHIVED_AFTER_THE_REVISIT(STATE, "F-05", "a revisited petition is archived once; the handling is {0}");

    private final Terms terms;

    FeedbackRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
