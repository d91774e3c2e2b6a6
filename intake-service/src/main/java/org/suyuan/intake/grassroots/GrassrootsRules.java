package org.suyuan.intake.grassroots;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of small needs. */
public enum GrassrootsRules implements Rule {
    NEED_COMES_FROM_A_POINT_OF_THE_UNIT(
            CONTENT, "X-11", "a need is raised at a liaison point that is there for its unit, not at {0}"),
    NEED_SHOWS_NO_PERSON(
            CONTENT,
            "X-35",
            "a need, which is no petition and not encrypted, carries no number or address of a person"),
    NEED_ENDS_ONCE(STATE, "X-14", "a need is solved or becomes a petition once; it is {0}"),
    SOLUTION_IS_TOLD(CONTENT, "X-14", "a solution is told in at least {0} characters");

    private final Terms terms;

    GrassrootsRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
