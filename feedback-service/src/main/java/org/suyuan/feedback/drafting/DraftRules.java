package org.suyuan.feedback.drafting;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about drafts of replies. */
public enum DraftRules implements Rule {
    REPLY_DRAFTED_WHILE_IN_HAND(
            STATE,
            "F-01",
            "a reply is drafted by the unit that took the petition over and contacted the petitioner; the handling is {0}"),
    DRAFT_REVIEWED_ONCE(STATE, "F-01", "a draft is approved or sent back once, while no later one replaced it"),
    DRAFT_REVIEWED_BY_ANOTHER(PERSON, "F-01", "who drafted a reply does not approve it"),
    REPLY_ISSUED_AFTER_ITS_REVIEW(STATE, "F-01", "a reply is issued as its unit approved it; no approved draft waits");

    private final Terms terms;

    DraftRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
