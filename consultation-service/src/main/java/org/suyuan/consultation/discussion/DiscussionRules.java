package org.suyuan.consultation.discussion;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about the discussion. */
public enum DiscussionRules implements Rule {
    DISCUSSED_WHILE_CALLED(
            STATE, "C-04", "a matter is discussed from the call to the minutes; the consultation is {0}"),
    NOTED_BY_CHAIR_OR_CENTRE(PERSON, "C-04", "the chair or the Centre notes points and puts options to the vote"),
    VOTED_FOR_A_CALLED_UNIT(CONTENT, "C-05", "a vote is cast for a unit that was called"),
    VOTED_ONCE(STATE, "C-05", "a unit votes on an option once"),
    DISSENT_HAS_ITS_WORDS(CONTENT, "C-05", "who is against an option says why");

    private final Terms terms;

    DiscussionRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
