package org.suyuan.feedback.writings;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of notes. */
public enum WritingRules implements Rule {
    NOTE_SHOWS_NO_PERSON(CONTENT, "X-35", "a note of the handling carries no number or address of a person");

    private final Terms terms;

    WritingRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
