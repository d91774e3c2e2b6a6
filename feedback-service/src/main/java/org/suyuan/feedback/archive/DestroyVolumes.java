package org.suyuan.feedback.archive;

import static org.suyuan.feedback.archive.VolumeRules.DESTROYED_AFTER_TEN_YEARS;
import static org.suyuan.feedback.archive.VolumeRules.DESTROYED_BY_TWO;
import static org.suyuan.feedback.archive.VolumeRules.DESTRUCTION_IS_DECIDED_ONCE;
import static org.suyuan.feedback.archive.VolumeRules.HELD_FILES_STAY;
import static org.suyuan.feedback.archive.VolumeRules.NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED;
import static org.suyuan.feedback.archive.VolumeRules.VOLUME_IS_WHOLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.TracesDestroyed;
import org.suyuan.contract.feedback.PetitionDestroyed;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Destroys files after ten years: a list, two persons, a hold stops it; then nothing is left but the record of acts (F-15). */
@ApplicationScoped
public class DestroyVolumes {
    @Inject
    Handlings handlings;

    @Inject
    Volumes volumes;

    @Inject
    Destructions destructions;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The lists of the caller's branch, newest first. */
    @Transactional
    public List<Destruction> list(int atMost) {
        return destructions.of(scope.branch(), caller.hasRole(Roles.DISCIPLINE), atMost);
    }

    /** A list; when everything on it is destroyed, its certificate. */
    @Transactional
    public Destruction of(UUID id) {
        return destructions
                .held(id, scope.branch(), caller.hasRole(Roles.DISCIPLINE))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Proposes to destroy files; nothing happens to them yet. */
    @Transactional
    public Destruction propose(Set<UUID> petitionIds) {
        List<Volume> listed = petitionIds.stream().map(this::destructible).toList();
        boolean confidential = handlings.visibleOf(List.copyOf(petitionIds)).stream()
                .anyMatch(handling -> handling.accusation() != null);
        return of(destructions.propose(scope.branch().branch(), confidential, listed));
    }

    /** Another person approves: each file is looked at once more, and then destroyed everywhere. */
    @Transactional
    public Destruction approve(UUID id) {
        Destruction proposed = waiting(id);
        DESTROYED_BY_TWO.demand(!Written.isSamePerson(proposed.proposedBy(), caller.name()));
        for (Destruction.DestroyedFile file : proposed.files()) {
            destructible(file.petitionId());
            trail.record("destroyFile", file.petitionId(), null, List.of());
            outbox.append(new PetitionDestroyed(file.petitionId(), id, proposed.proposedBy(), caller.name()));
        }
        destructions.decide(id, DestructionState.APPROVED);
        return of(id);
    }

    /** Nothing is destroyed after all. */
    @Transactional
    public Destruction withdraw(UUID id) {
        waiting(id);
        destructions.decide(id, DestructionState.WITHDRAWN);
        return of(id);
    }

    /** A service destroyed what it had. */
    @Transactional
    public void confirmed(TracesDestroyed told) {
        destructions.hold(told.destructionId());
        destructions.confirm(told);
    }

    private Destruction waiting(UUID id) {
        Destruction known = of(id);
        DESTRUCTION_IS_DECIDED_ONCE.demand(known.state() == DestructionState.PROPOSED, known.state());
        return known;
    }

    /** A file that the caller may see, old enough, held by nobody, and not opened again; who holds it at once comes after. */
    private Volume destructible(UUID petitionId) {
        handlings.hold(petitionId);
        boolean archived = handlings.required(petitionId).state() == HandlingState.ARCHIVED;
        Volume volume = volumes.of(petitionId).orElseThrow(() -> new NotFound(petitionId));
        VOLUME_IS_WHOLE.demand(archived && volume.digest() != null);
        LocalDate from = volume.destructionFrom();
        DESTROYED_AFTER_TEN_YEARS.demand(!Zone.today(clock).isBefore(from), petitionId, from);
        HELD_FILES_STAY.demand(volume.hold() == null && !volumes.isRunningOn(petitionId), petitionId);
        NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED.demand(!volumes.isCondemned(petitionId));
        return volume;
    }
}
