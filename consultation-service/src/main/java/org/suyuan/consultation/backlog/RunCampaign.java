package org.suyuan.consultation.backlog;

import static org.suyuan.consultation.backlog.CampaignRules.CAMPAIGN_HAS_CASES_THAT_ARE_KNOWN;
import static org.suyuan.consultation.backlog.CampaignRules.CASE_BEGAN_BY_NOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.feedback.Outcome;
import org.suyuan.contract.feedback.OutcomeEstablished;
import org.suyuan.contract.feedback.OutcomeWithdrawn;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** A campaign over chosen cases, measured by what step 5 establishes as resolved (C-14). */
@ApplicationScoped
public class RunCampaign {
    @Inject
    Campaigns campaigns;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those of the caller's branch, the one that ends first before the others. */
    @Transactional
    public List<Campaign> list(int atMost) {
        return campaigns.of(scope.branch(), atMost);
    }

    /**
     * One of the caller's branch with its cases.
     *
     * @throws NotFound when there is none there
     */
    @Transactional
    public Campaign get(UUID id) {
        return campaigns
                .one(id)
                .filter(one -> scope.branch().covers(one.unit()))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Starts one for a unit of the caller's branch. */
    @Transactional
    public Campaign start(CampaignPlan plan) {
        NoPerson.in(Map.of("/title", plan.title(), "/plan", plan.words()));
        scope.demandCovers(plan.unit());
        knownUnits.demand(plan.unit());
        plan.check();
        return add(campaigns.start(plan), plan.cases());
    }

    /** Takes more cases in. */
    @Transactional
    public Campaign add(UUID id, List<CampaignPlan.Case> cases) {
        LocalDate today = Zone.today(clock);
        CASE_BEGAN_BY_NOW.demand(cases.stream()
                .map(CampaignPlan.Case::since)
                .filter(Objects::nonNull)
                .noneMatch(since -> since.isAfter(today)));
        CAMPAIGN_HAS_CASES_THAT_ARE_KNOWN.demand(campaigns.take(get(id), cases) == cases.size());
        return get(id);
    }

    @Transactional
    public void established(OutcomeEstablished told) {
        if (told.outcome() == Outcome.RESOLVED) {
            campaigns.resolved(told.petitionId(), told.establishedOn());
        }
    }

    @Transactional
    public void withdrawn(OutcomeWithdrawn told) {
        if (told.outcome() == Outcome.RESOLVED) {
            campaigns.unresolved(told.petitionId());
        }
    }
}
