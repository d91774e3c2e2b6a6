package org.suyuan.feedback.accountability;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about accountability. */
public enum AccountabilityRules implements Rule {
    FALSE_CLOSING_OF_WHAT_IS_CLOSED(
            STATE, "X-24", "only the closing of a closed petition is taken back; the handling is {0}"),
    FALSE_CLOSING_FOUND_BY_ANOTHER(
            PERSON, "X-24", "a false closing is found by somebody who is not of the unit that handled it"),
    ACCOUNTABILITY_OF_OTHERS(PERSON, "X-24", "nobody holds their own unit, or one above it, accountable"),
    ACCOUNTABILITY_PROPOSED_WHILE_OPEN(
            STATE, "X-24", "what it shall come to is proposed before it is decided; the accountability is {0}"),
    ACCOUNTABILITY_DECIDED_AFTER_A_PROPOSAL(
            STATE, "X-24", "what it comes to is decided after it was proposed, once; the accountability is {0}"),
    ACCOUNTABILITY_DECIDED_BY_ANOTHER(PERSON, "X-24", "who proposed what it shall come to does not decide it");

    private final Terms terms;

    AccountabilityRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
