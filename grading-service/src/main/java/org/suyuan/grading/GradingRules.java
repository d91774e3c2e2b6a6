package org.suyuan.grading;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** All refusals of step 2, in the order of the method. */
public enum GradingRules implements Rule {
    GRADE_STANDS_ON_THE_REPORT(
            STATE, "G-01", "a grade is decided once, after the report is issued; the grading is {0}"),
    OPINIONS_BELONG_TO_AN_OPEN_GRADING(
            STATE, "G-01", "opinions are asked and given between proposal and decision; the grading is {0}"),
    ACCUSATION_IS_GRADED_IN_CONFIDENCE(CONTENT, "G-10", "no department is asked about an accusation"),
    ONLY_WHO_IS_ASKED_ANSWERS(PERSON, "G-01", "only a department that was asked gives its opinion"),
    PANEL_IS_HEARD(STATE, "G-01", "a grade other than urgent waits for the departments asked: {0} has time until {1}"),
    PANEL_HAS_A_MONTH(CONTENT, "G-01", "departments answer within {0} days"),
    DEVIATION_GIVES_A_REASON(
            CONTENT, "G-02", "a grade other than the proposed {0} gives its reason in at least {1} characters"),
    DANGER_IS_NEVER_ORDINARY(CONTENT, "G-08", "a petition with an urgent sign is not graded ordinary"),
    REGRADED_WHILE_IT_IS_OPEN(
            STATE, "G-08", "a grade changes between its decision and the closing of the petition; the grading is {0}"),
    REGRADE_CHANGES_THE_GRADE(CONTENT, "G-08", "a regrading names another grade than {0}"),
    REGRADE_NAMES_WHAT_CHANGED(
            CONTENT, "G-08", "a regrading names the facts that changed, and why in at least {0} characters"),
    CHANGED_FACT_HAS_ITS_TYPE(CONTENT, "G-08", "{0} cannot have this value"),
    LOWERING_IS_THE_DIRECTORS(
            PERSON, "G-08", "a grade is lowered by the director; that of an accusation by discipline"),
    UNITS_ARE_NAMED_WHILE_IT_IS_OPEN(STATE, "I-11", "units are named between proposal and closing; the grading is {0}"),
    UNITS_CHANGE_WITH_A_REASON(CONTENT, "I-11", "other units are named with a reason of at least {0} characters"),
    ACCUSED_UNIT_IS_NOT_RESPONSIBLE(CONTENT, "E-19", "no unit that is accused is made responsible"),
    UNITS_ARE_DISPUTED_AFTER_THE_DECISION(
            STATE, "E-17", "units are disputed between the decision and the closing; the grading is {0}"),
    DISPUTED_BY_A_UNIT_NAMED(PERSON, "E-17", "only a unit that is named disputes it"),
    ONE_DISPUTE_AT_A_TIME(STATE, "E-17", "a dispute is decided before there is another"),
    THERE_IS_A_DISPUTE(STATE, "E-17", "only what is disputed is decided"),
    SUPERIOR_DECIDES_THE_DISPUTE(PERSON, "E-17", "a dispute is decided by the common superior of the units, or above"),
    DISPUTE_IS_DECIDED_FIRST(STATE, "E-17", "while units are disputed only the common superior names others"),
    TABLE_CELL_IS_A_CONDITION(CONTENT, "G-02", "row {0}, column {1} is no condition: {2}"),
    TABLE_LEAVES_NO_GAP(CONTENT, "G-02", "no row holds when {0}"),
    TABLE_ROWS_DO_NOT_CONTRADICT(
            CONTENT, "G-02", "rows {0} and {1} give the same grade with different consequences when {2}"),
    TABLE_ROWS_CAN_DECIDE(CONTENT, "G-02", "row {0} never decides: others always go before it"),
    TABLE_CAN_BE_CHECKED(
            CONTENT, "G-02", "the columns have more than {0} combinations to check; split values or drop columns"),
    LIMIT_POLICY_KNOWS_EVERY_GRADE(CONTENT, "G-04", "a row holds for all matters of grade {0}"),
    URGENT_IS_RESPONDED_TO(CONTENT, "G-04", "every row that can hold for urgent matters gives a response limit"),
    RUNGS_RISE(CONTENT, "X-01", "a clock reminds before it is nearly due: {0}"),
    PLAN_BOOK_KNOWS_EVERY_GRADE(CONTENT, "G-05", "a template holds for all matters of grade {0}"),
    PLAN_CODES_ARE_UNIQUE(CONTENT, "G-05", "no two templates have the same code"),
    ONLY_A_DRAFT_IS_CHANGED(STATE, "G-03", "only a draft is changed or activated; the edition is {0}"),
    EDITION_IS_ACTIVATED_BY_ANOTHER_PERSON(PERSON, "G-03", "who drafted an edition does not activate it"),
    PERIOD_ENDS_AFTER_IT_BEGINS(CONTENT, "X-31", "a sensitive period does not end before it begins"),
    DUTY_LIES_IN_ITS_PERIOD(CONTENT, "X-31", "every duty lies in its period"),
    CALENDAR_DAYS_ARE_OF_THEIR_YEAR(
            CONTENT,
            "I-09",
            "every day of an announcement lies in its year or in that week of its neighbours, not {0}"),
    CALENDAR_NAMES_A_DAY_ONCE(CONTENT, "I-09", "an announcement names a day once, not {0}"),
    CALENDAR_HAS_DAYS(CONTENT, "I-09", "an announcement names days off"),
    CALENDAR_DOUBTS_ARE_CONFIRMED(CONTENT, "I-09", "what is doubtful about a year is confirmed: {0}"),
    ICS_IS_TEXT(CONTENT, "I-09", "the file is text in UTF-8, GB 18030 or the charset that the Content-Type names"),
    ICS_IS_A_WHOLE_CALENDAR(CONTENT, "I-09", "the file is a whole ICS calendar, from BEGIN:VCALENDAR to END:VCALENDAR"),
    ICS_HAS_DAYS_OF_THE_YEAR(CONTENT, "I-09", "the calendar has days off or worked in {0}; it has them in {1}");

    private final RefusalKind refusal;
    private final String clause;
    private final String statement;

    GradingRules(RefusalKind refusal, String clause, String statement) {
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
