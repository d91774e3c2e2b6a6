package org.suyuan.consultation.backlog;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals about campaigns. */
public enum CampaignRules implements Rule {
    CAMPAIGN_ENDS_AFTER_ITS_BEGINNING(CONTENT, "C-14", "a campaign ends after it begins, within {0} years"),
    GOALS_RISE_WITHIN_THE_CAMPAIGN(
            CONTENT, "C-14", "goals lie in the time of the campaign, each day once, and rise with the days"),
    CAMPAIGN_HAS_CASES_THAT_ARE_KNOWN(
            CONTENT,
            "C-14",
            "a case of a campaign has a consultation in the branch of the campaign's unit and accuses nobody"),
    CASE_BEGAN_BY_NOW(CONTENT, "X-54", "a matter began today or earlier");

    private final Terms terms;

    CampaignRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
