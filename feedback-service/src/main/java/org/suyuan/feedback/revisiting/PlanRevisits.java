package org.suyuan.feedback.revisiting;

import static org.suyuan.feedback.FeedbackRules.WAY_REACHES_A_PERSON;
import static org.suyuan.feedback.revisiting.RevisitRules.REVISIT_TRIED_WHILE_IT_IS_DUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suyuan.contract.feedback.RevisitTried;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.obligations.KeepObligation;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;

/** Says who is to be revisited, with what, and keeps who was not reached (F-06). */
@ApplicationScoped
public class PlanRevisits {
    @Inject
    Handlings handlings;

    @Inject
    Revisits revisits;

    @Inject
    KeepObligation obligations;

    @Inject
    Writings writings;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** Who is to be revisited, the dissatisfied first, then weighty matters, each by its last day. */
    @Transactional
    public List<PlannedRevisit> planned(int atMost) {
        List<PlannedRevisit> all = revisits.planned(
                scope.branch(),
                caller.hasRole(Roles.DISCIPLINE),
                caller.hasRole(Roles.CLERK) || caller.hasRole(Roles.DIRECTOR),
                atMost);
        Set<UUID> seen = handlings
                .visibleOf(all.stream().map(PlannedRevisit::petitionId).toList())
                .stream()
                .map(Handling::id)
                .collect(Collectors.toSet());
        return all.stream().filter(one -> seen.contains(one.petitionId())).toList();
    }

    /** What was promised and done, and the revisits of a petition that the caller may see. */
    @Transactional
    public RevisitSheet sheet(UUID petitionId) {
        UUID id = handlings.existing(petitionId).id();
        return new RevisitSheet(id, obligations.of(id), revisits.of(id));
    }

    /** The revisits of a petition that the caller may see. */
    @Transactional
    public List<RevisitEntry> of(UUID petitionId) {
        return revisits.of(handlings.existing(petitionId).id());
    }

    /** The petitioner was not reached. */
    @Transactional
    public RevisitSheet tried(UUID petitionId, Way way, String words) {
        handlings.act(petitionId, handling -> {
            REVISIT_TRIED_WHILE_IT_IS_DUE.demand(handling.state() == HandlingState.CLOSED, handling.state());
            WAY_REACHES_A_PERSON.demand(way != Way.PUBLIC_NOTICE);
            revisits.tried(petitionId, way, writings.keepAsSaid(petitionId, WritingKind.REVISIT_ATTEMPT, null, words));
            return new RevisitTried(petitionId, way, caller.name());
        });
        return sheet(petitionId);
    }
}
