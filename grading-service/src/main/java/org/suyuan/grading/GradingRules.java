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
    DEVIATION_GIVES_A_REASON(
            CONTENT, "G-02", "a grade other than the proposed {0} gives its reason in at least {1} characters"),
    DANGER_IS_NEVER_ORDINARY(CONTENT, "G-08", "a petition with an urgent sign is not graded ordinary"),
    REGRADED_WHILE_IT_IS_OPEN(
            STATE, "G-08", "a grade changes between its decision and the closing of the petition; the grading is {0}"),
    REGRADE_CHANGES_THE_GRADE(CONTENT, "G-08", "a regrading names another grade than {0}"),
    REGRADE_NAMES_WHAT_CHANGED(
            CONTENT, "G-08", "a regrading names the facts that changed, and why in at least {0} characters"),
    LOWERING_IS_THE_DIRECTORS(
            PERSON, "G-08", "a grade is lowered by the director; that of an accusation by discipline"),
    UNITS_ARE_NAMED_WHILE_IT_IS_OPEN(STATE, "I-11", "units are named between proposal and closing; the grading is {0}"),
    UNITS_CHANGE_WITH_A_REASON(CONTENT, "I-11", "other units are named with a reason of at least {0} characters"),
    ACCUSED_UNIT_IS_NOT_RESPONSIBLE(CONTENT, "E-19", "no unit that is accused is made responsible"),
    UNITS_ARE_DISPUTED_AFTER_THE_DECISION(
            STATE, "E-17", "units are disputed between the decision and the closing; the grading is {0}"),
    DISPUTE_IS_DECIDED_FIRST(STATE, "E-17", "while units are disputed only the common superior names others");

    private final Terms terms;

    GradingRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
