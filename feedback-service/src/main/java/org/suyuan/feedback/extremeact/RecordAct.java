package org.suyuan.feedback.extremeact;

import static org.suyuan.feedback.extremeact.ExtremeActRules.ACT_ENDS_WITHIN_180_DAYS;
import static org.suyuan.feedback.extremeact.ExtremeActRules.ACT_HANDED_OVER_ONCE;
import static org.suyuan.feedback.extremeact.ExtremeActRules.ACT_RECORDED_WITHIN_7_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Records an extreme act and hands it over; seen by discipline and, unless it concerns them, by the director. */
@ApplicationScoped
public class RecordAct {
    /** to record it (our decision). */
    static final int DAYS = 7;

    /** that it is on record at most (our decision). */
    static final int KEPT = 180;

    /** More than are on record at a time. */
    private static final int MOST = 2_000;

    @Inject
    Handlings handlings;

    @Inject
    ExtremeActs acts;

    @Inject
    Writings writings;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What is recorded.
     *
     * @param against path of the unit whose people it was directed at; null when at nobody's
     */
    public record Act(
            ActKind kind,
            @Nullable String against,
            LocalDate occurredOn,
            LocalDate endsOn,
            boolean explained,
            String words) {}

    /** Records it; persons are not named. */
    @Transactional
    public ExtremeAct record(UUID petitionId, Act act) {
        Handling handling =
                handlings.findByIdOptional(petitionId).filter(this::isSeen).orElseThrow(() -> new NotFound(petitionId));
        interests.demandNone(petitionId);
        LocalDate today = Zone.today(clock);
        demandDays(act, today);
        UUID words = writings.keep(petitionId, WritingKind.EXTREME_ACT, null, "/words", act.words());
        UUID id = acts.record(
                handling.id(), act.kind(), act.against(), act.occurredOn(), act.endsOn(), act.explained(), words);
        return acts.held(id).orElseThrow();
    }

    static void demandDays(Act act, LocalDate today) {
        ACT_RECORDED_WITHIN_7_DAYS.demand(
                !act.occurredOn().isAfter(today) && !act.occurredOn().isBefore(today.minusDays(DAYS)), DAYS);
        ACT_ENDS_WITHIN_180_DAYS.demand(
                act.endsOn().isAfter(today) && !act.endsOn().isAfter(today.plusDays(KEPT)), KEPT);
    }

    /** Those that the caller sees, the latest first, without words. */
    @Transactional
    public List<ExtremeAct> list(int atMost) {
        return acts.all(MOST).stream().filter(this::isSeen).limit(atMost).toList();
    }

    /** One with its words. */
    @Transactional
    public ExtremeAct get(UUID id) {
        return seen(id);
    }

    /** It was handed to the competent authority. */
    @Transactional
    public ExtremeAct handOver(UUID id, Authority to, LocalDate day) {
        ExtremeAct one = seen(id);
        interests.demandNone(one.petitionId());
        boolean canBe = !day.isBefore(one.occurredOn()) && !day.isAfter(Zone.today(clock));
        ACT_HANDED_OVER_ONCE.demand(canBe && acts.handOver(id, to, day));
        return seen(id);
    }

    /** It need not be on record any more: it is gone at once. */
    @Transactional
    public void end(UUID id) {
        ExtremeAct one = seen(id);
        interests.demandNone(one.petitionId());
        acts.forget(one.actId());
    }

    private ExtremeAct seen(UUID id) {
        return acts.held(id).filter(this::isSeen).orElseThrow(() -> new NotFound(id));
    }

    private boolean isSeen(ExtremeAct one) {
        return !scope.isConcerned(one.against())
                && handlings
                        .findByIdOptional(one.petitionId())
                        .filter(this::isSeen)
                        .isPresent();
    }

    /** Discipline knows every petition of its branch that does not accuse the caller; the director those that accuse nobody. */
    private boolean isSeen(Handling handling) {
        return scope.branch().covers(handling.unit())
                && (handling.accusation() == null
                        || caller.hasRole(Roles.DISCIPLINE)
                                && scope.unit().filter(handling::accuses).isEmpty())
                && !interests.accuseCaller(handling.id());
    }
}
