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
    SAME_PERSON_IS_FOUND_BY_A_NUMBER(
            CONTENT, "I-23", "the same person is found by identity card, phone or employee number, not by {0}"),
    CORRECTION_STATES_ITS_BASIS(
            CONTENT, "I-05", "a correction says in at least {0} characters how the person was recognised"),
    ANONYMOUS_PETITION_NAMES_NOBODY(CONTENT, "I-14", "an anonymous petition carries nothing that identifies"),
    ARRIVAL_IS_PAST(CONTENT, "I-03", "a petition is registered after it arrived"),
    ARRIVAL_IS_A_REAL_DAY(
            CONTENT, "I-03", "a petition arrived on a day that somebody can mean, not in 1900 or 1970-01-01"),
    GROUP_COUNTS_ITS_NAMED_MEMBERS(CONTENT, "I-24", "the head count is at least the number of petitioners named"),
    CHANNEL_STATES_ITS_PARTICULARS(CONTENT, "I-13", "what arrives by {0} states {1}"),
    CHANNEL_HAS_ITS_OWN_PARTICULARS(CONTENT, "I-13", "what arrives by {0} has no {1}"),
    REPRESENTATIVES_ARE_AT_MOST_FIVE(CONTENT, "E-13", "a group speaks through at most {0} representatives"),
    EXTERNAL_REFERENCE_IS_REGISTERED_ONCE(STATE, "X-41", "an order of another system is registered once; it is {0}"),
    ATTACHMENT_FITS(CONTENT, "I-02", "a file is no larger than {0} MB"),
    PICTURE_HAS_A_FAIR_SIZE(CONTENT, "I-02", "a picture has no more than {0} million points"),
    ATTACHMENT_IS_OF_A_KNOWN_TYPE(
            CONTENT, "I-02", "a file is, by its content, a picture, PDF, DOCX, XLSX, OFD, text, MP3 or MP4; {0}"),
    ATTACHMENT_IS_WHOLE(CONTENT, "I-02", "a file arrives whole"),
    ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE(CONTENT, "I-02", "a document does not unpack to more than {0} times its size"),
    ATTACHMENT_IS_CLEAN(CONTENT, "I-02", "a file in which the scanner found something is not taken"),
    ATTACHMENTS_ARE_LIMITED(CONTENT, "I-02", "a petition has at most {0} files"),
    LEDGER_IS_A_SHEET_WITH_HEADINGS(
            CONTENT, "I-27", "a ledger is an Excel sheet, or text with separators, with headings such as {0}"),
    LEDGER_HAS_A_FAIR_LENGTH(CONTENT, "I-27", "a ledger has at most {0} rows"),
    HISTORY_CLOSED_AFTER_IT_ARRIVED(
            CONTENT, "I-27", "a matter of the past was closed on a day between its arrival and today"),
    LEDGER_ROW_HAS_A_NUMBER(CONTENT, "X-41", "every row of a ledger has a number of its own in its channel"),
    SAVED_FILTERS_ARE_LIMITED(CONTENT, "I-27", "an account keeps at most {0} filters"),
    NEED_COMES_FROM_A_POINT_OF_THE_UNIT(
            CONTENT, "X-11", "a need is raised at a liaison point that is there for its unit, not at {0}"),
    NEED_SHOWS_NO_PERSON(
            CONTENT,
            "X-35",
            "a need, which is no petition and not encrypted, carries no number or address of a person"),
    NEED_ENDS_ONCE(STATE, "X-14", "a need is solved or becomes a petition once; it is {0}"),
    SOLUTION_IS_TOLD(CONTENT, "X-14", "a solution is told in at least {0} characters"),
    RECEPTION_LIES_AHEAD(CONTENT, "X-08", "a reception is planned for today or later, and ends after it begins"),
    JOINT_RECEPTION_NAMES_DEPARTMENTS(CONTENT, "X-08", "a joint reception names the departments that receive together"),
    RECEPTION_TAKES_PLACE(STATE, "X-08", "a reception that was called off or is over takes nobody"),
    RECEPTION_HAS_ROOM(STATE, "X-08", "a reception receives at most {0}"),
    RECEPTION_IS_RECORDED_FROM_ITS_DAY_ON(
            STATE, "X-08", "what was said at a reception is recorded on its day or later"),
    APPOINTMENT_ENDS_ONCE(STATE, "X-08", "an appointment ends once; it is {0}"),
    RECEPTION_RECORD_HAS_ONE_MATTER(
            CONTENT, "X-08", "a record of a reception belongs to a petition or tells a new matter, not both"),
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
    LETTER_FOLLOWS_ITS_ACT(STATE, "E-03", "a letter is written after the act that it tells of; the petition is {0}"),
    LETTER_SHOWS_EVERY_CHARACTER(
            CONTENT, "E-03", "a letter shows every character of a name, or is printed knowing which it does not: {0}"),
    REPORT_BELONGS_TO_AN_ACCEPTED_PETITION(
            STATE, "I-06", "a report is edited and issued while the petition is accepted; it is {0}"),
    REPORT_STATES_THE_NATURE(CONTENT, "I-06", "the report says what is asked, of whom and on what basis"),
    REPORT_NAMES_A_LEAD_UNIT(CONTENT, "I-11", "the report names the lead unit, which is not also an assisting unit"),
    RISK_DEVIATION_GIVES_A_REASON(
            CONTENT,
            "I-06",
            "a risk level other than {0}, which the factors add up to, gives its reason in at least {1} characters"),
    RISK_LEVELS_RISE(CONTENT, "I-06", "high risk begins at more points than medium risk"),
    RISK_RULE_LOOKS_FOR_WORDS(CONTENT, "I-06", "a rule for keywords, and no other, names words"),
    REFERENCE_IS_OF_A_UNIT_OR_A_PERSON(CONTENT, "I-08", "a reference record is of a unit or of a person"),
    REPEAT_IS_ANOTHER_PETITION(CONTENT, "I-23", "a petition is no repeat of itself"),
    REPEAT_FOLLOWS_THE_FIRST(CONTENT, "I-23", "of two petitions the later one is the repeat"),
    MERGED_PETITION_IS_JUDGED_NO_MORE(STATE, "I-23", "what is merged is judged no more"),
    MERGED_UNDER_THE_SAME_SECRECY(
            CONTENT, "E-19", "an accusation is merged with one against the same unit, and with nothing else"),
    MERGED_BEFORE_THE_REPORT(STATE, "I-23", "a petition is merged into another before its report is issued; it is {0}"),
    MERGED_INTO_A_LIVING_PETITION(STATE, "I-23", "a petition goes on in one that is being handled; that one is {0}"),
    CATEGORY_IS_OF_THE_TREE(CONTENT, "I-11", "a petition falls under a leaf of the category tree"),
    FILED_FOR_A_UNIT_OF_THE_ENTERPRISE(CONTENT, "I-22", "what is filed in public concerns a unit of {0}"),
    PERSON_IS_NAMED_BY_ACCOUNT_OR_NUMBER(
            CONTENT,
            "E-18",
            "a person is named by one account or employee number, in letters of Latin or Chinese script"),
    PERSON_IS_RECUSED_ONCE(STATE, "E-18", "a person is recused from a petition once"),
    RECUSAL_IS_WITHDRAWN_ONCE(STATE, "E-18", "a recusal is withdrawn once"),
    ACCUSED_PERSON_IS_NAMED_WITH_THE_ACCUSATION(CONTENT, "E-19", "an accused person is named with the accusation");

    private final RefusalKind refusal;
    private final String clause;
    private final String statement;

    IntakeRules(RefusalKind refusal, String clause, String statement) {
        this.refusal = refusal;
        this.clause = clause;
        this.statement = statement;
    }

    @Override
    public RefusalKind refusal() {
        return refusal;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String statement() {
        return statement;
    }
}
