package org.suyuan.feedback.accountability;

import static org.suyuan.feedback.accountability.AccountabilityRules.ACCOUNTABILITY_DECIDED_AFTER_A_PROPOSAL;
import static org.suyuan.feedback.accountability.AccountabilityRules.ACCOUNTABILITY_DECIDED_BY_ANOTHER;
import static org.suyuan.feedback.accountability.AccountabilityRules.ACCOUNTABILITY_OF_OTHERS;
import static org.suyuan.feedback.accountability.AccountabilityRules.ACCOUNTABILITY_PROPOSED_WHILE_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suyuan.contract.feedback.AccountabilityCause;
import org.suyuan.contract.feedback.AccountabilityDecided;
import org.suyuan.contract.feedback.AccountabilityMeasure;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;

/** Discipline holds a unit accountable: facts, proposal and decision, of any petition, whoever else may see it. */
@ApplicationScoped
public class HoldAccountable {
    @Inject
    Handlings handlings;

    @Inject
    Accountabilities accountabilities;

    @Inject
    Writings writings;

    @Inject
    Outbox outbox;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** Those of units of the caller's branch, newest first, without words; none of the caller's own unit or one above it. */
    @Transactional
    public List<Accountability> list(int atMost) {
        List<Accountability> all = accountabilities.of(scope.branch(), atMost);
        Set<UUID> held =
                heldByTheCaller(all.stream().map(Accountability::petitionId).collect(Collectors.toSet()));
        return all.stream()
                .filter(one -> held.contains(one.petitionId()) && !scope.isConcerned(one.unit()))
                .toList();
    }

    /** One with its words. */
    @Transactional
    public Accountability get(UUID id) {
        return accountabilities.whole(seen(id));
    }

    /** Opens one by hand. */
    @Transactional
    public Accountability open(UUID petitionId, String unit, AccountabilityCause cause, String facts) {
        ACCOUNTABILITY_OF_OTHERS.demand(!scope.isConcerned(unit));
        if (handlings.findById(petitionId) == null || !isHeldByTheCaller(petitionId, unit)) {
            throw new NotFound(petitionId);
        }
        interests.demandNone(petitionId);
        UUID words = keep(petitionId, unit, "/facts", facts);
        UUID id = accountabilities.open(petitionId, unit, cause, words);
        return accountabilities.whole(seen(id));
    }

    /** Opens one for what was found elsewhere; in the caller's transaction. */
    public void found(UUID petitionId, String unit, AccountabilityCause cause, String facts) {
        accountabilities.open(
                petitionId, unit, cause, writings.keepAsSaid(petitionId, WritingKind.ACCOUNTABILITY, unit, facts));
    }

    /** Proposes what it shall come to. */
    @Transactional
    public Accountability propose(UUID id, AccountabilityMeasure measure, String reason) {
        Accountability one = seen(id);
        ACCOUNTABILITY_PROPOSED_WHILE_OPEN.demand(one.state() != AccountabilityState.DECIDED, one.state());
        accountabilities.propose(id, measure, keep(one.petitionId(), one.unit(), "/reason", reason));
        return accountabilities.whole(one);
    }

    /** Decides what it comes to, as proposed or otherwise. */
    @Transactional
    public Accountability decide(UUID id, AccountabilityMeasure measure, String reason) {
        Accountability one = seen(id);
        String proposedBy = one.proposedBy();
        ACCOUNTABILITY_DECIDED_AFTER_A_PROPOSAL.demand(one.state() == AccountabilityState.PROPOSED, one.state());
        ACCOUNTABILITY_DECIDED_BY_ANOTHER.demand(
                proposedBy == null || !Written.isSamePerson(proposedBy, caller.name()));
        accountabilities.decide(id, measure, keep(one.petitionId(), one.unit(), "/reason", reason));
        outbox.append(new AccountabilityDecided(one.petitionId(), id, one.unit(), measure, caller.name()));
        return accountabilities.whole(one);
    }

    private UUID keep(UUID petitionId, String unit, String pointer, String words) {
        return writings.keep(petitionId, WritingKind.ACCOUNTABILITY, unit, pointer, words);
    }

    private Accountability seen(UUID id) {
        Accountability seen = accountabilities
                .held(id)
                .filter(one -> isHeldByTheCaller(one.petitionId(), one.unit()))
                .orElseThrow(() -> new NotFound(id));
        interests.demandNone(seen.petitionId());
        return seen;
    }

    private boolean isHeldByTheCaller(UUID petitionId, String unit) {
        return scope.branch().covers(unit)
                && !scope.isConcerned(unit)
                && heldByTheCaller(Set.of(petitionId)).contains(petitionId);
    }

    /** Of some petitions those that accuse neither the caller nor the caller's unit (E-19). */
    private Set<UUID> heldByTheCaller(Set<UUID> petitionIds) {
        Map<UUID, List<InterestGround>> interested = interests.ofCaller(petitionIds);
        Set<UUID> accusing = handlings.list("id in ?1", petitionIds).stream()
                .filter(handling -> scope.unit().filter(handling::accuses).isPresent())
                .map(Handling::id)
                .collect(Collectors.toSet());
        return petitionIds.stream()
                .filter(id -> !accusing.contains(id))
                .filter(id -> !interested.getOrDefault(id, List.of()).contains(InterestGround.ACCUSED))
                .collect(Collectors.toSet());
    }
}
