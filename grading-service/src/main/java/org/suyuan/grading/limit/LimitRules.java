package org.suyuan.grading.limit;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of limit policies. */
public enum LimitRules implements Rule {
    LIMIT_POLICY_KNOWS_EVERY_GRADE(CONTENT, "G-04", "a row holds for all matters of grade {0}"),
    URGENT_IS_RESPONDED_TO(CONTENT, "G-04", "every row that can hold for urgent matters gives a response limit"),
    RUNGS_RISE(CONTENT, "X-01", "a clock reminds before it is nearly due: {0}");

    private final Terms terms;

    LimitRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
