package org.suyuan.feedback.evaluation;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of evaluations. */
public enum EvaluationRules implements Rule {
    EVALUATED_ONCE(STATE, "F-04", "a reply is evaluated once"),
    EVALUATED_WITHIN_30_DAYS(STATE, "F-04", "a reply is evaluated within {0} days from its delivery"),
    EVALUATED_AFTER_DELIVERY(
            STATE, "F-04", "a reply is evaluated from its delivery until the petition is archived or handled anew"),
    EVALUATION_TAKEN_BY_ANOTHER(
            PERSON, "F-04", "nobody asks how satisfied people are with what they or their unit did"),
    SOMEBODY_IS_TO_BE_VISITED(STATE, "F-06", "only a dissatisfied petitioner who was not visited yet is visited first"),
    DISSATISFIED_ARE_VISITED_FIRST(
            STATE, "F-06", "nothing is closed or archived before a dissatisfied petitioner was visited");

    private final Terms terms;

    EvaluationRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
