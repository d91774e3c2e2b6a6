package org.suyuan.grading.plan;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of plan books. */
public enum PlanRules implements Rule {
    PLAN_BOOK_KNOWS_EVERY_GRADE(CONTENT, "G-05", "a template holds for all matters of grade {0}"),
    PLAN_CODES_ARE_UNIQUE(CONTENT, "G-05", "no two templates have the same code");

    private final Terms terms;

    PlanRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
