package org.suyuan.feedback.archive;

import static org.suyuan.feedback.archive.VolumeRules.HELD_ONCE;
import static org.suyuan.feedback.archive.VolumeRules.LIFTED_WHILE_HELD;
import static org.suyuan.feedback.archive.VolumeRules.NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED;
import static org.suyuan.feedback.archive.VolumeRules.TRANSFERRED_AFTER_THREE_YEARS;
import static org.suyuan.feedback.archive.VolumeRules.TRANSFERRED_ONCE;
import static org.suyuan.feedback.archive.VolumeRules.VOLUME_IS_WHOLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Keeps archived files: in a box within the year, at the enterprise's archive after three (F-15). */
@ApplicationScoped
public class KeepVolume {
    @Inject
    Handlings handlings;

    @Inject
    Volumes volumes;

    @Inject
    Writings writings;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The archived file of a petition that the caller may see.
     *
     * @throws NotFound when it was never archived
     */
    @Transactional
    public Volume of(UUID petitionId) {
        return volumes.of(handlings.existing(petitionId).id()).orElseThrow(() -> new NotFound(petitionId));
    }

    /** The whole files of the caller's branch that are due for something, the oldest first. */
    @Transactional
    public List<Volume> due(VolumeDue due, int atMost) {
        LocalDate today = Zone.dateOf(clock.instant());
        Instant until = today.minus(due.after())
                .plusDays(1)
                .atStartOfDay(Zone.OF_RECORD)
                .toInstant();
        List<UUID> ids = volumes.due(due, until, scope.branch(), caller.hasRole(Roles.DISCIPLINE), atMost);
        List<UUID> seen = handlings.visibleOf(ids).stream().map(Handling::id).toList();
        return ids.stream().filter(seen::contains).map(this::of).toList();
    }

    /** The paper file stands somewhere, perhaps elsewhere than before. */
    @Transactional
    public Volume shelve(UUID petitionId, String place, String box) {
        whole(petitionId);
        volumes.shelve(petitionId, place, box, caller.name(), clock.instant());
        return of(petitionId);
    }

    /** It was given to the enterprise's archive. */
    @Transactional
    public Volume transfer(UUID petitionId, String receiver) {
        Volume volume = whole(petitionId);
        LocalDate today = Zone.dateOf(clock.instant());
        TRANSFERRED_AFTER_THREE_YEARS.demand(!today.isBefore(volume.transferFrom()), volume.transferFrom());
        TRANSFERRED_ONCE.demand(volume.transfer() == null);
        volumes.transfer(petitionId, receiver, caller.name(), clock.instant());
        return of(petitionId);
    }

    /** It must not be destroyed, whatever its age. */
    @Transactional
    public Volume hold(UUID petitionId, String reason) {
        HELD_ONCE.demand(whole(petitionId).hold() == null);
        volumes.hold(petitionId, keep(petitionId, reason), caller.name(), clock.instant());
        return of(petitionId);
    }

    /** What held it is over. */
    @Transactional
    public Volume lift(UUID petitionId, String reason) {
        LIFTED_WHILE_HELD.demand(whole(petitionId).hold() != null);
        volumes.lift(petitionId, keep(petitionId, reason), caller.name(), clock.instant());
        return of(petitionId);
    }

    private UUID keep(UUID petitionId, String reason) {
        return writings.keep(petitionId, WritingKind.HOLD, null, "/reason", reason);
    }

    /** The file that a request changes; two at once are one after the other. */
    private Volume whole(UUID petitionId) {
        handlings.hold(petitionId);
        boolean archived = handlings.required(petitionId).state() == HandlingState.ARCHIVED;
        Volume volume = of(petitionId);
        VOLUME_IS_WHOLE.demand(archived && volume.digest() != null);
        NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED.demand(!volumes.isCondemned(petitionId));
        return volume;
    }
}
