package org.suyuan.feedback.lawsuits;

import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals while a court has the matter. */
public enum LawsuitRules implements Rule {
    REVIEW_WAITS_FOR_THE_COURT(
            STATE,
            "E-15",
            "the matter is before a court, an arbitration body or an authority of review: that is the way");

    private final Terms terms;

    LawsuitRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
