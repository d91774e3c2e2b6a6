package org.suyuan.consultation.drafting;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about drafts of minutes. */
public enum DraftRules implements Rule {
    DRAFTED_WHILE_CALLED(STATE, "C-05", "minutes are drafted from the call to their adoption; the consultation is {0}"),
    DRAFTED_BY_CHAIR_OR_CENTRE(PERSON, "C-05", "the chair or the Centre drafts the minutes"),
    COMMENTS_END_AHEAD(CONTENT, "C-06", "comments are awaited for an hour at least, and {0} days at most"),
    COMMENTED_BY_WHO_TAKES_PART(CONTENT, "C-06", "a comment is made for a unit that takes part"),
    COMMENTED_IN_TIME(STATE, "C-06", "a draft is commented on until the time that it says"),
    ADOPTED_AFTER_THE_COMMENTS(STATE, "C-06", "minutes are adopted after the time for comments is over");

    private final Terms terms;

    DraftRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
