package org.suyuan.consultation.raising;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about raising a case. */
public enum RaisingRules implements Rule {
    RAISED_TO_A_SUPERIOR(CONTENT, "C-13", "a case is raised to a unit above the one that raises it"),
    RAISED_ONCE_AT_A_TIME(STATE, "C-13", "the case was raised already and waits for its decision, or was taken up"),
    RAISED_BEFORE_THE_CALL(
            STATE, "C-13", "a case is raised, and taken up, before its consultation is called; it is {0}"),
    RAISING_WAITS_FOR_ITS_DECISION(STATE, "C-13", "this raising has been decided"),
    RAISING_DECIDED_ABOVE(PERSON, "C-13", "the superior unit decides whether it takes a case up"),
    RAISING_DECLINED_WITH_ITS_REASON(CONTENT, "C-13", "a case is given back with the reason"),
    RAISED_IS_CALLED_ABOVE(
            PERSON, "C-13", "a case that was taken up is called together, or waived, by the superior unit");

    private final Terms terms;

    RaisingRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
