package org.suyuan.consultation.taskforce;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about task forces. */
public enum TaskForceRules implements Rule {
    ONE_TASK_FORCE_AT_A_TIME(STATE, "C-09", "a task force works on the petition already"),
    TASK_FORCE_OF_SEVERAL_UNITS(CONTENT, "C-09", "a task force has people of at least {0} units, each named once"),
    TASK_FORCE_IS_LED_FROM_WITHIN(CONTENT, "C-09", "who leads a task force is one of it"),
    TASK_FORCE_HAS_NO_INTEREST(PERSON, "E-18", "who has an interest in the petition is in no task force on it"),
    TASK_FORCE_STILL_WORKS(STATE, "C-09", "this task force has ended"),
    NOTED_BY_WHO_IS_IN_IT(PERSON, "C-09", "its people, or the Centre, note what a task force did"),
    NOTED_FOR_A_DAY_OF_ITS_WORK(CONTENT, "C-09", "a note is for a day from the forming of the task force until today"),
    TASK_FORCE_IS_ENDED_BY_ITS_LEAD(PERSON, "C-09", "who leads it, or the director, ends a task force"),
    SOLVED_AFTER_WORK_ON_RECORD(STATE, "C-09", "a case is solved by a task force that has noted what it did");

    private final Terms terms;

    TaskForceRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
