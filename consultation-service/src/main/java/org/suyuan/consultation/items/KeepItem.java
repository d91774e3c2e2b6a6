package org.suyuan.consultation.items;

import static org.suyuan.consultation.items.ItemRules.ITEM_IS_HANDED_IN_WHILE_OPEN;
import static org.suyuan.consultation.items.ItemRules.ITEM_IS_JUDGED_BY_ANOTHER;
import static org.suyuan.consultation.items.ItemRules.ITEM_IS_JUDGED_BY_CHAIR_OR_CENTRE;
import static org.suyuan.consultation.items.ItemRules.ITEM_IS_JUDGED_ONCE_HANDED_IN;
import static org.suyuan.consultation.items.ItemRules.ITEM_IS_MOVED_BY_THE_CHAIR;
import static org.suyuan.consultation.items.ItemRules.ITEM_IS_MOVED_WHILE_OPEN;
import static org.suyuan.consultation.items.ItemRules.ITEM_MOVES_SOMEWHERE;
import static org.suyuan.consultation.items.ItemRules.ITEM_MOVES_TO_A_DAY_TO_COME;
import static org.suyuan.consultation.items.ItemRules.ITEM_SENT_BACK_WITH_ITS_REASON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Centre;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.Branch;
import org.suyuan.contract.consultation.ActionItemDone;
import org.suyuan.contract.consultation.ActionItemHandedIn;
import org.suyuan.contract.consultation.ActionItemMoved;
import org.suyuan.contract.consultation.ActionItemSentBack;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.time.Zone;

/** What minutes resolve is done by one unit and accepted by another person (C-06). */
@ApplicationScoped
public class KeepItem {
    /** Nothing is moved further away (our decision). */
    static final int DAYS = 366;

    @Inject
    Consultations consultations;

    @Inject
    ActionItems items;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Centre centre;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of a petition that the caller may see, by last day. */
    @Transactional
    public List<ActionItem> of(UUID petitionId) {
        return items.of(consultations.existing(petitionId).id());
    }

    /**
     * What waits, by last day: for a unit what it is to do, for the office what its branch's petitions wait for.
     *
     * @param unit whose items, with those below; null for the caller's own view
     */
    @Transactional
    public List<ActionItem> waiting(@Nullable String unit, @Nullable ItemState state, int atMost) {
        Visibility of = unit == null ? null : new Visibility(unit, false, true, false);
        if (centre.isOffice()) {
            return items.waiting(of, scope.branch(), state, atMost);
        }
        if (unit != null) {
            scope.demandCovers(unit);
        }
        return items.waiting(of == null ? scope.branch() : of, null, state, atMost);
    }

    /** The unit hands in what shows that it is done. */
    @Transactional
    public List<ActionItem> handIn(UUID petitionId, UUID itemId, String evidence) {
        consultations.act(petitionId, consultation -> {
            items.stopClock(petitionId, itemId);
            ActionItem one = held(petitionId, itemId);
            scope.demandCovers(one.unit());
            ITEM_IS_HANDED_IN_WHILE_OPEN.demand(one.state() == ItemState.OPEN, one.state());
            NoPerson.in(Map.of("/evidence", evidence));
            items.handIn(one, evidence);
            return new ActionItemHandedIn(petitionId, itemId, one.unit(), caller.name());
        });
        return items.of(petitionId);
    }

    /** Accepts it, or sends it back with the reason: then the unit goes on, until the same day or tomorrow. */
    @Transactional
    public List<ActionItem> judge(UUID petitionId, UUID itemId, boolean accepted, @Nullable String reason) {
        ITEM_SENT_BACK_WITH_ITS_REASON.demand(accepted || reason != null);
        NoPerson.in(Map.of("/reason", Objects.requireNonNullElse(reason, "")));
        consultations.act(petitionId, consultation -> {
            ActionItem one = handedIn(petitionId, itemId);
            ITEM_IS_JUDGED_BY_CHAIR_OR_CENTRE.demand(consultation.isChairedBy(caller.name()) || centre.acts());
            String by = Objects.requireNonNull(one.handedInBy());
            ITEM_IS_JUDGED_BY_ANOTHER.demand(!Written.isSamePerson(by, caller.name()) && !isOf(one.unit()));
            if (!accepted) {
                items.restartClock(petitionId, itemId, one.dueOn(), "sent back");
            }
            items.judge(itemId, accepted, reason);
            return accepted
                    ? new ActionItemDone(petitionId, itemId, by)
                    : new ActionItemSentBack(petitionId, itemId, one.unit(), one.rounds(), caller.name());
        });
        return items.of(petitionId);
    }

    private ActionItem handedIn(UUID petitionId, UUID itemId) {
        ActionItem one = held(petitionId, itemId);
        ITEM_IS_JUDGED_ONCE_HANDED_IN.demand(one.state() == ItemState.HANDED_IN, one.state());
        return one;
    }

    /**
     * The chair gives it to another unit, or until another day.
     *
     * @param unit null for the same
     * @param dueOn null for the same
     */
    @Transactional
    public List<ActionItem> move(
            UUID petitionId, UUID itemId, @Nullable String unit, @Nullable LocalDate dueOn, String reason) {
        ITEM_MOVES_SOMEWHERE.demand(unit != null || dueOn != null);
        NoPerson.in(Map.of("/reason", reason));
        consultations.act(petitionId, consultation -> {
            ITEM_IS_MOVED_BY_THE_CHAIR.demand(consultation.isChairedBy(caller.name()));
            items.stopClock(petitionId, itemId);
            ActionItem one = held(petitionId, itemId);
            ITEM_IS_MOVED_WHILE_OPEN.demand(one.state() == ItemState.OPEN, one.state());
            String to = unit == null ? one.unit() : unit;
            LocalDate until = dueOn == null ? one.dueOn() : dueOn;
            knownUnits.demand(to);
            consultation.takesPart(to);
            demandToCome(dueOn);
            items.restartClock(petitionId, itemId, until, "moved");
            items.move(itemId, to, until, reason);
            return new ActionItemMoved(petitionId, itemId, to, until, caller.name());
        });
        return items.of(petitionId);
    }

    private void demandToCome(@Nullable LocalDate day) {
        LocalDate today = Zone.today(clock);
        ITEM_MOVES_TO_A_DAY_TO_COME.demand(
                day == null || !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS)), DAYS);
    }

    private boolean isOf(String unit) {
        return scope.unit().filter(own -> Branch.covers(unit, own)).isPresent();
    }

    private ActionItem held(UUID petitionId, UUID id) {
        return items.held(petitionId, id).orElseThrow(() -> new NotFound(id));
    }
}
