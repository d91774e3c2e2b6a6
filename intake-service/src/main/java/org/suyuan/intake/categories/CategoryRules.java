package org.suyuan.intake.categories;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of categories. */
public enum CategoryRules implements Rule {
    CATEGORY_IS_OF_THE_TREE(CONTENT, "I-11", "a petition falls under a leaf of the category tree");

    private final Terms terms;

    CategoryRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
