package org.suyuan.consultation.items;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.ConsultationHook;
import org.suyuan.consultation.Minutes;
import org.suyuan.contract.Branch;
import org.suyuan.platform.deadline.DayClock;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/** The action items of all minutes, a row each with its clock. In the caller's transaction; clocks are changed before rows. */
@ApplicationScoped
public class ActionItems implements ConsultationHook, ArchivedPart {
    /** Of the clock of each. */
    static final String CLOCK = "action-item";

    private static final String CLAUSE = "C-06";

    private static final String WAITS = "state in ('OPEN', 'HANDED_IN')";

    private static final String ABOUT_ALL = "(consultation.unit = ? or consultation.unit like ? escape '\\')";

    /** Of a part of the enterprise are few petitions, which an index finds; of the whole the first items are soon met. */
    private static final String ABOUT_A_PART =
            "petition_id = any(array(select id from consultation where not confidential"
                    + " and (unit = ? or unit like ? escape '\\')))";

    @Inject
    Sql sql;

    @Inject
    DayClock dayClock;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public void adopted(UUID petitionId, Minutes minutes) {
        resolve(petitionId, 0, minutes.items());
    }

    /**
     * Resolves items, each with its clock.
     *
     * @param supplement which resolves them; 0 for the minutes themselves
     */
    public void resolve(UUID petitionId, int supplement, List<Minutes.Item> items) {
        items.forEach(item -> dayClock.arm(until(petitionId, item.itemId(), item.dueOn())));
        sql.batch(
                "insert into action_item (id, petition_id, supplement, what, unit, due_on, state, rounds)"
                        + " values (?, ?, ?, ?, ?, ?, 'OPEN', 0)",
                items.stream()
                        .map(item -> new Object[] {
                            item.itemId(), petitionId, supplement, item.what(), item.unit(), item.dueOn()
                        })
                        .toList());
    }

    private static DayClock.Until until(UUID petitionId, UUID itemId, LocalDate dueOn) {
        return new DayClock.Until(petitionId, CLOCK, itemId, CLAUSE, dueOn);
    }

    /** Something else is in their place; whether all of them were items of the petition that waited. */
    public boolean replace(UUID petitionId, List<UUID> ids) {
        ids.forEach(id -> dayClock.cancel(petitionId, CLOCK, id, CLAUSE));
        return sql.update(
                        "update action_item set state = 'REPLACED' where petition_id = ? and id = any(?) and " + WAITS,
                        petitionId,
                        Sql.Many.uuids(ids))
                == ids.size();
    }

    /** Whether anything that was resolved still binds, or was done. */
    public boolean anyBinds(UUID petitionId) {
        return sql.count("select count(*) from action_item where petition_id = ? and state <> 'REPLACED'", petitionId)
                > 0;
    }

    void stopClock(UUID petitionId, UUID id) {
        dayClock.meet(petitionId, CLOCK, id);
    }

    void restartClock(UUID petitionId, UUID id, LocalDate dueOn, String why) {
        dayClock.restart(until(petitionId, id, dueOn), why);
    }

    void handIn(ActionItem item, String evidence) {
        sql.update(
                "update action_item set state = 'HANDED_IN', rounds = rounds + 1, evidence = ?, handed_in_by = ?,"
                        + " handed_in_at = ?, judged_by = null, judged_at = null where id = ?",
                evidence,
                caller.name(),
                clock.instant(),
                item.itemId());
        sql.update(
                "insert into action_item_round (item_id, petition_id, round, evidence, handed_in_by, handed_in_at)"
                        + " select id, petition_id, rounds, evidence, handed_in_by, handed_in_at from action_item where id = ?",
                item.itemId());
    }

    void judge(UUID id, boolean accepted, @Nullable String reason) {
        sql.update(
                "update action_item set state = ?, judged_by = ?, judged_at = ?, reason = ? where id = ?",
                accepted ? ItemState.ACCEPTED : ItemState.OPEN,
                caller.name(),
                clock.instant(),
                reason,
                id);
        sql.update(
                "update action_item_round set accepted = ?, judged_by = ?, judged_at = ?, reason = ?"
                        + " where item_id = ? and round = (select rounds from action_item where id = item_id)",
                accepted,
                caller.name(),
                clock.instant(),
                reason,
                id);
    }

    void move(UUID id, String unit, LocalDate dueOn, String reason) {
        sql.update("update action_item set unit = ?, due_on = ?, reason = ? where id = ?", unit, dueOn, reason, id);
    }

    /** One of a petition; two who change it at once come one after the other. */
    Optional<ActionItem> held(UUID petitionId, UUID id) {
        return sql.first(
                "select * from action_item where id = ? and petition_id = ? for update",
                ActionItemRows::item,
                id,
                petitionId);
    }

    /** All of a petition with every round, by last day. */
    public List<ActionItem> of(UUID petitionId) {
        Map<UUID, List<ActionItem.Round>> rounds = rounds(petitionId);
        return sql
                .list(
                        "select * from action_item where petition_id = ? order by due_on, id",
                        ActionItemRows::item,
                        petitionId)
                .stream()
                .map(item -> item.with(rounds.getOrDefault(item.itemId(), List.of())))
                .toList();
    }

    /**
     * Those that are not done, by last day; none of accusations (E-19).
     *
     * @param of whose units do them; null for all
     * @param about whose petitions they are of; null for all
     */
    List<ActionItem> waiting(
            @Nullable Visibility of, @Nullable Visibility about, @Nullable ItemState state, int atMost) {
        Visibility doing = of == null ? Visibility.EVERYTHING : of;
        Visibility concerned = about == null ? Visibility.EVERYTHING : about;
        return sql.list(
                "select action_item.* from action_item join consultation on consultation.id = petition_id and not confidential"
                        + " where action_item." + WAITS
                        + " and (action_item.unit = ? or action_item.unit like ? escape '\\')"
                        + " and " + (Branch.isTop(concerned.branch()) ? ABOUT_ALL : ABOUT_A_PART)
                        + " and (? or action_item.state = ?) order by due_on, action_item.id limit " + atMost,
                ActionItemRows::item,
                doing.branch(),
                doing.below(),
                concerned.branch(),
                concerned.below(),
                state == null,
                state == null ? "" : state.name());
    }

    /**
     * Those about units of a branch behind one, by last day; none of accusations (E-19).
     *
     * @param last null for the first
     * @param limit one more than this when there are more
     */
    List<ActionItem> behind(@Nullable ActionItem last, Visibility branch, @Nullable ItemState state, int limit) {
        return sql.list(
                "select action_item.* from action_item join consultation on consultation.id = petition_id and not confidential"
                        + " where (consultation.unit = ? or consultation.unit like ? escape '\\') and (? or action_item.state = ?)"
                        + " and (due_on, action_item.id) > (?, ?) order by due_on, action_item.id limit " + (limit + 1),
                ActionItemRows::item,
                branch.branch(),
                branch.below(),
                state == null,
                state == null ? "" : state.name(),
                last == null ? LocalDate.EPOCH : last.dueOn(),
                last == null ? new UUID(0, 0) : last.itemId());
    }

    private Map<UUID, List<ActionItem.Round>> rounds(UUID petitionId) {
        record Of(UUID item, ActionItem.Round round) {}
        return sql
                .list(
                        "select * from action_item_round where petition_id = ? order by round",
                        row -> new Of(row.getObject("item_id", UUID.class), ActionItemRows.round(row)),
                        petitionId)
                .stream()
                .collect(groupingBy(Of::item, mapping(Of::round, toList())));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("items", of(petitionId));
    }
}
