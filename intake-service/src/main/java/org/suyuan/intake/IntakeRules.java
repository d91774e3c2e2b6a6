package org.suyuan.intake;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** All refusals of step 1, in the order of the method. */
public enum IntakeRules implements Rule {
    NAMED_PETITION_HAS_A_PETITIONER(CONTENT, "I-03", "a named petition names at least one petitioner"),
    NAMED_PETITIONER_CAN_BE_REACHED(
            CONTENT, "I-03", "every named petitioner has a name and a phone, address or e-mail"),
    PROXY_ACTS_FOR_SOMEBODY(CONTENT, "I-15", "a proxy is named beside the petitioner who is represented"),
    MASKED_VALUE_IS_NOT_TAKEN_FOR_REAL(CONTENT, "X-35", "a masked value is never stored in place of the real one"),
    ANONYMOUS_PETITION_NAMES_NOBODY(CONTENT, "I-14", "an anonymous petition carries nothing that identifies"),
    ARRIVAL_IS_PAST(CONTENT, "I-03", "a petition is registered after it arrived"),
    ARRIVAL_IS_A_REAL_DAY(
            CONTENT, "I-03", "a petition arrived on a day that somebody can mean, not in 1900 or 1970-01-01"),
    GROUP_COUNTS_ITS_NAMED_MEMBERS(CONTENT, "I-24", "the head count is at least the number of petitioners named"),
    CHANNEL_STATES_ITS_PARTICULARS(CONTENT, "I-13", "what arrives by {0} states {1}"),
    CHANNEL_HAS_ITS_OWN_PARTICULARS(CONTENT, "I-13", "what arrives by {0} has no {1}"),
    REPRESENTATIVES_ARE_AT_MOST_FIVE(CONTENT, "E-13", "a group speaks through at most {0} representatives"),
    EXTERNAL_REFERENCE_IS_REGISTERED_ONCE(STATE, "X-41", "an order of another system is registered once; it is {0}"),
    ORDER_NUMBER_IS_OF_OTHERS(
            STATE,
            "X-41",
            "an order that has nobody and no word in common with {0}, which has its number, is told to be the same matter"),
    HISTORY_CLOSED_AFTER_IT_ARRIVED(
            CONTENT, "I-27", "a matter of the past was closed on a day between its arrival and today"),
    SAVED_FILTERS_ARE_LIMITED(CONTENT, "I-27", "an account keeps at most {0} filters"),
    ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON(
            STATE, "E-01", "acceptance is decided once, after registration; the petition is {0}"),
    REFUSAL_SHOWS_THE_RIGHT_WAY(
            CONTENT, "I-10", "a refusal explains itself and the right way in at least {0} characters"),
    GUIDE_COVERS_EVERY_GROUND(CONTENT, "I-10", "the guide says of every ground of refusal where to go instead"),
    ENDED_BEFORE_THE_REPORT(STATE, "I-21", "a matter ends at the desk before its report is issued; it is {0}"),
    WITHDRAWN_BEFORE_THE_CLOSING(STATE, "I-21", "a petition is taken back until it is closed; it is {0}"),
    TAKEN_BACK_BY_THE_PETITIONER(CONTENT, "I-21", "a petition is taken back with the agreement of its petitioner"),
    ENDING_EXPLAINS_ITSELF(CONTENT, "I-20", "what ends at the desk is explained in at least {0} characters"),
    TRANSFER_NAMES_THE_DEPARTMENT(CONTENT, "I-20", "a transfer, and nothing else, names the business department"),
    TRANSFER_KEEPS_OUT_THE_ACCUSED(CONTENT, "E-19", "a petition is not passed to the unit that it accuses"),
    SOLVED_WITH_THE_PETITIONERS_CONSENT(CONTENT, "E-05", "what is solved on the spot is agreed to by the petitioner"),
    ONLY_AN_ENQUIRY_IS_ANSWERED(
            CONTENT, "X-50", "what is answered as an enquiry is classed as a policy enquiry, not as {0}"),
    GROUP_WITHDRAWS_AT_THE_DESK(
            CONTENT, "I-24", "a receipt code takes back what one person raised; a group does so at the desk"),
    REPORT_BELONGS_TO_AN_ACCEPTED_PETITION(
            STATE, "I-06", "a report is edited and issued while the petition is accepted; it is {0}"),
    REPORT_STATES_THE_NATURE(CONTENT, "I-06", "the report says what is asked, of whom and on what basis"),
    REPORT_NAMES_A_LEAD_UNIT(CONTENT, "I-11", "the report names the lead unit, which is not also an assisting unit"),
    RISK_DEVIATION_GIVES_A_REASON(
            CONTENT,
            "I-06",
            "a risk level other than {0}, which the factors add up to, gives its reason in at least {1} characters"),
    REPEAT_IS_ANOTHER_PETITION(CONTENT, "I-23", "a petition is no repeat of itself"),
    REPEAT_FOLLOWS_THE_FIRST(CONTENT, "I-23", "of two petitions the later one is the repeat"),
    MERGED_PETITION_IS_JUDGED_NO_MORE(STATE, "I-23", "what is merged is judged no more"),
    MERGED_UNDER_THE_SAME_SECRECY(
            CONTENT, "E-19", "an accusation is merged with one against the same unit, and with nothing else"),
    MERGED_BEFORE_THE_REPORT(STATE, "I-23", "a petition is merged into another before its report is issued; it is {0}"),
    MERGED_INTO_A_LIVING_PETITION(STATE, "I-23", "a petition goes on in one that is being handled; that one is {0}"),
    FILED_FOR_A_UNIT_OF_THE_ENTERPRISE(CONTENT, "I-22", "what is filed in public concerns a unit of {0}");

    private final Terms terms;

    IntakeRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
