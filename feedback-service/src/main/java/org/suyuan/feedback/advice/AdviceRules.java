package org.suyuan.feedback.advice;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about improvement advice. */
public enum AdviceRules implements Rule {
    ADVICE_STANDS_ON_CLOSED_PETITIONS(
            STATE, "X-34", "advice stands on petitions that were closed with that cause, accusations aside"),
    ADVICE_IS_ANSWERED_WHILE_OPEN(STATE, "E-24", "advice is answered while an answer is awaited; it is {0}"),
    ADVICE_IS_CHECKED_AFTER_THE_ANSWER(STATE, "X-34", "the effect of advice is checked after the answer; it is {0}"),
    ADVICE_IS_CHECKED_BY_ANOTHER(PERSON, "X-34", "nobody checks the effect of what they or their unit did");

    private final Terms terms;

    AdviceRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
