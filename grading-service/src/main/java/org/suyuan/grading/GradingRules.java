package org.suyuan.grading;

import static org.suyuan.rules.Rule.Refusal.CONTENT;
import static org.suyuan.rules.Rule.Refusal.STATE;

import org.suyuan.rules.Rule;

/** All refusals of step 2, in the order of the method. */
public enum GradingRules implements Rule {
    GRADE_STANDS_ON_THE_REPORT(
            STATE, "G-01", "a grade is decided once, after the report is issued; the grading is {0}"),
    DEVIATION_GIVES_A_REASON(
            CONTENT, "G-02", "a grade other than the proposed {0} gives its reason in at least {1} characters"),
    DANGER_IS_NEVER_ORDINARY(CONTENT, "G-08", "a petition with an urgent sign is not graded ordinary"),
    CALENDAR_DAYS_ARE_OF_THEIR_YEAR(CONTENT, "I-09", "every day of an announcement lies in its year, once");

    private final Refusal refusal;
    private final String clause;
    private final String statement;

    GradingRules(Refusal refusal, String clause, String statement) {
        this.refusal = refusal;
        this.clause = clause;
        this.statement = statement;
    }

    @Override
    public Refusal refusal() {
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
