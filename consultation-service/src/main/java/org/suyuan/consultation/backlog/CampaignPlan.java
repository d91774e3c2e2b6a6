package org.suyuan.consultation.backlog;

import static org.suyuan.consultation.backlog.CampaignRules.CAMPAIGN_ENDS_AFTER_ITS_BEGINNING;
import static org.suyuan.consultation.backlog.CampaignRules.GOALS_RISE_WITHIN_THE_CAMPAIGN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is to be.
 *
 * @param unit path of the unit that leads it
 * @param words the plan
 * @param goals by day
 * @param cases with which it begins
 */
public record CampaignPlan(
        String unit, String title, String words, LocalDate from, LocalDate until, List<Goal> goals, List<Case> cases) {
    /** How many years a campaign lasts at most (our number). */
    static final int YEARS = 5;

    /** How many cases are to be resolved by a day. */
    public record Goal(LocalDate by, int resolved) {}

    /**
     * A case.
     *
     * @param since when the matter began; null where nobody knows
     */
    public record Case(UUID petitionId, @Nullable LocalDate since) {}

    void check() {
        CAMPAIGN_ENDS_AFTER_ITS_BEGINNING.demand(until.isAfter(from) && !until.isAfter(from.plusYears(YEARS)), YEARS);
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            boolean rises = i == 0
                    || goals.get(i - 1).by().isBefore(goal.by())
                            && goals.get(i - 1).resolved() < goal.resolved();
            GOALS_RISE_WITHIN_THE_CAMPAIGN.demand(
                    rises && !goal.by().isBefore(from) && !goal.by().isAfter(until));
        }
    }
}
