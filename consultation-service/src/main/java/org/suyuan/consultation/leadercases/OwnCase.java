package org.suyuan.consultation.leadercases;

import static org.suyuan.consultation.leadercases.LeaderCaseRules.CASE_ENDS_BY_ACTS_OF_THEIR_OWN;
import static org.suyuan.consultation.leadercases.LeaderCaseRules.CASE_GOES_TO_ANOTHER;
import static org.suyuan.consultation.leadercases.LeaderCaseRules.CASE_HAS_ONE_LEADER;
import static org.suyuan.consultation.leadercases.LeaderCaseRules.CASE_IS_OWNED;
import static org.suyuan.consultation.leadercases.LeaderCaseRules.CASE_RESOLVED_AFTER_A_VISIT;
import static org.suyuan.consultation.leadercases.LeaderCaseRules.CASE_WORKED_ON_BY_ITS_LEADER;
import static org.suyuan.consultation.leadercases.LeaderCaseRules.LEADER_HAS_NO_INTEREST;
import static org.suyuan.consultation.leadercases.LeaderCaseRules.NOTED_AFTERWARDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Centre;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.consultation.LeaderCaseHandedOver;
import org.suyuan.contract.consultation.LeaderCaseResolved;
import org.suyuan.contract.consultation.LeaderCaseTaken;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** A named leader owns a case, plans it, visits, and hands it over or resolves it (X-07, C-14). */
@ApplicationScoped
public class OwnCase {
    @Inject
    LeaderCases cases;

    @Inject
    Consultations consultations;

    @Inject
    Interests interests;

    @Inject
    Centre centre;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of the caller's branch, the longest owned first. */
    @Transactional
    public List<LeaderCase> list(@Nullable String leader, @Nullable LeaderCaseState state, int atMost) {
        return cases.of(scope.branch(), leader, state, atMost);
    }

    /** That of a petition that the caller may see. */
    @Transactional
    public LeaderCase of(UUID petitionId) {
        return cases.of(consultations.existing(petitionId).id()).orElseThrow(() -> new NotFound(petitionId));
    }

    /** A leader owns it from here on, with a plan for it alone. */
    @Transactional
    public LeaderCase take(UUID petitionId, String leader, String plan) {
        NoPerson.in("/words", plan);
        consultations.act(petitionId, consultation -> {
            LEADER_HAS_NO_INTEREST.demand(!interests.hasOne(petitionId, leader));
            CASE_HAS_ONE_LEADER.demand(cases.take(petitionId, leader));
            cases.note(petitionId, EntryKind.PLAN, Zone.today(clock), plan);
            return new LeaderCaseTaken(petitionId, leader, caller.name());
        });
        return of(petitionId);
    }

    /** Notes a plan, a visit, a step, how far it has come. */
    @Transactional
    public LeaderCase note(UUID petitionId, EntryKind kind, LocalDate day, String words) {
        CASE_ENDS_BY_ACTS_OF_THEIR_OWN.demand(kind != EntryKind.HAND_OVER && kind != EntryKind.RESOLUTION);
        NoPerson.in("/words", words);
        consultations.change(petitionId, consultation -> {
            LeaderCase owned = owned(petitionId);
            demandOwn(owned);
            NOTED_AFTERWARDS.demand(!day.isBefore(owned.takenOn()) && !day.isAfter(Zone.today(clock)));
            cases.note(petitionId, kind, day, words);
        });
        return of(petitionId);
    }

    /** Another leader owns it from here on, as on a change of post. */
    @Transactional
    public LeaderCase handOver(UUID petitionId, String leader, String reason) {
        NoPerson.in("/words", reason);
        consultations.act(petitionId, consultation -> {
            LeaderCase owned = owned(petitionId);
            demandOwn(owned);
            CASE_GOES_TO_ANOTHER.demand(!Written.isSamePerson(owned.leader(), leader));
            LEADER_HAS_NO_INTEREST.demand(!interests.hasOne(petitionId, leader));
            cases.handOver(petitionId, leader);
            cases.note(petitionId, EntryKind.HAND_OVER, Zone.today(clock), reason);
            return new LeaderCaseHandedOver(petitionId, leader, caller.name());
        });
        return of(petitionId);
    }

    /** It is resolved: planned, visited, with what came of it. */
    @Transactional
    public LeaderCase resolve(UUID petitionId, String words) {
        NoPerson.in("/words", words);
        consultations.act(petitionId, consultation -> {
            LeaderCase owned = owned(petitionId);
            demandOwn(owned);
            CASE_RESOLVED_AFTER_A_VISIT.demand(owned.plannedAndVisited());
            cases.note(petitionId, EntryKind.RESOLUTION, Zone.today(clock), words);
            cases.resolve(petitionId);
            return new LeaderCaseResolved(petitionId, owned.leader());
        });
        return of(petitionId);
    }

    private LeaderCase owned(UUID petitionId) {
        LeaderCase known = cases.held(petitionId).orElseThrow(() -> new NotFound(petitionId));
        CASE_IS_OWNED.demand(known.state() == LeaderCaseState.OWNED);
        return known;
    }

    private void demandOwn(LeaderCase owned) {
        CASE_WORKED_ON_BY_ITS_LEADER.demand(centre.isOffice() || Written.isSamePerson(owned.leader(), caller.name()));
    }
}
