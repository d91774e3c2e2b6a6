package org.suyuan.feedback.obligations;

import static org.suyuan.feedback.obligations.ObligationRules.OBLIGATIONS_ARE_MET;
import static org.suyuan.feedback.obligations.ObligationRules.PROMISED_BY_WHO_HANDLES;
import static org.suyuan.feedback.obligations.ObligationRules.PROMISED_FOR_A_DAY_TO_COME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.consultation.ActionItemMoved;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.feedback.ObligationSource;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Promise;
import org.suyuan.feedback.Reply;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.DayClock;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** What replies promised and minutes resolved, a row each. In the caller's transaction. */
@ApplicationScoped
class Obligations implements HandlingHook {
    /** Nothing is promised for later (our decision). */
    static final int DAYS = 366;

    /** Of the clock of each promise; action items have theirs in the consultation. */
    private static final String CLOCK = "promise";

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    DayClock dayClock;

    @Inject
    Clock clock;

    @Override
    public void replied(Handling handling, UUID replyId, Reply reply) {
        promised(handling, replyId, reply.promises());
    }

    /**
     * What is promised, each with its clock.
     *
     * @param replyId null when the opinion of a review promises it
     */
    void promised(Handling handling, @Nullable UUID replyId, List<Promise> promises) {
        for (Promise promise : promises) {
            PROMISED_BY_WHO_HANDLES.demand(handling.assignment().isOf(promise.unit()));
            keep(handling.id(), replyId, promise);
        }
    }

    private void keep(UUID petitionId, @Nullable UUID replyId, Promise promise) {
        PROMISED_FOR_A_DAY_TO_COME.demand(isTo(promise.dueOn(), 0), DAYS);
        UUID id = NewId.next();
        UUID words = writings.keepAsSaid(petitionId, WritingKind.PROMISE, promise.unit(), promise.what());
        sql.update(
                "insert into obligation (id, petition_id, source, unit, due_on, state, reply_id, what_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                petitionId,
                ObligationSource.PROMISE,
                promise.unit(),
                promise.dueOn(),
                ObligationState.OPEN,
                replyId,
                words);
        dayClock.restart(new DayClock.Until(petitionId, CLOCK, id, "E-22", promise.dueOn()), "E-22");
    }

    /** Whether a day is so many days from today at least, and not too far away. */
    boolean isTo(LocalDate day, int daysFromToday) {
        LocalDate today = Zone.dateOf(clock.instant());
        return !day.isBefore(today.plusDays(daysFromToday)) && !day.isAfter(today.plusDays(DAYS));
    }

    /** Whether its last day is not over. */
    boolean isInTime(Obligation one) {
        return !Zone.dateOf(clock.instant()).isAfter(dayClock.lastDay(one.dueOn()));
    }

    /** The minutes resolved what is to be done. */
    void resolved(UUID petitionId, List<MinutesAdopted.Item> items) {
        sql.batch(
                "insert into obligation (id, petition_id, source, unit, due_on, state) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                items.stream()
                        .map(item -> new Object[] {
                            item.itemId(),
                            petitionId,
                            ObligationSource.ACTION_ITEM,
                            item.unit(),
                            item.dueOn(),
                            ObligationState.OPEN
                        })
                        .toList());
    }

    /** What the minutes resolved binds no more. */
    void replaced(List<UUID> ids) {
        sql.update(
                "update obligation set state = 'WITHDRAWN' where id = any(?) and state in ('OPEN', 'HANDED_ON')",
                Sql.Many.uuids(ids));
    }

    /** Another unit does it, or until another day; false when it is not known. */
    boolean moved(ActionItemMoved told) {
        return sql.update(
                        "update obligation set unit = ?, due_on = ? where id = ?",
                        told.unit(),
                        told.dueOn(),
                        told.itemId())
                > 0;
    }

    /** One of a petition; two who change it at once come one after the other. */
    Optional<Obligation> held(UUID petitionId, UUID id) {
        return sql.first(
                "select * from obligation where id = ? and petition_id = ? for update",
                row -> read(row, Words.NONE),
                id,
                petitionId);
    }

    /** Notes that one was done; false when it is not known. */
    boolean keep(UUID petitionId, UUID id, String by, @Nullable UUID explanation) {
        int kept = sql.update(
                "update obligation set state = ?, kept_by = ?, kept_at = ?, explanation_id = coalesce(?, explanation_id)"
                        + " where id = ?",
                ObligationState.KEPT,
                by,
                clock.instant(),
                explanation,
                id);
        dayClock.meet(petitionId, CLOCK, id);
        return kept > 0;
    }

    /** Path of the unit that does one. */
    Optional<String> unitOf(UUID id) {
        return sql.first("select unit from obligation where id = ?", row -> row.getString(1), id);
    }

    /** Notes that another unit does it, or on another day. */
    void handOn(UUID petitionId, Obligation one, String unit, LocalDate dueOn, UUID explanation) {
        sql.update(
                "update obligation set state = ?, unit = ?, due_on = ?, explanation_id = ? where id = ?",
                ObligationState.HANDED_ON,
                unit,
                dueOn,
                explanation,
                one.obligationId());
        if (one.source() == ObligationSource.PROMISE) {
            dayClock.restart(new DayClock.Until(petitionId, CLOCK, one.obligationId(), "E-22", dueOn), "F-08");
        }
    }

    /** All of a petition, those due first before the others. */
    List<Obligation> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.PROMISE, WritingKind.FULFILMENT);
        return sql.list(
                "select * from obligation where petition_id = ? order by due_on, id",
                row -> read(row, words),
                petitionId);
    }

    private static Obligation read(ResultSet row, Words words) throws SQLException {
        return new Obligation(
                row.getObject("id", UUID.class),
                ObligationSource.valueOf(row.getString("source")),
                row.getString("unit"),
                row.getObject("due_on", LocalDate.class),
                ObligationState.valueOf(row.getString("state")),
                words.of(row.getObject("what_id", UUID.class)),
                words.of(row.getObject("explanation_id", UUID.class)),
                row.getString("kept_by"),
                Sql.momentOrNull(row, "kept_at"));
    }

    boolean anyWaits(UUID petitionId) {
        return sql.count(
                        "select count(*) from obligation where petition_id = ? and state in ('OPEN', 'HANDED_ON')",
                        petitionId)
                > 0;
    }

    @Override
    public void checkEnd(UUID petitionId) {
        OBLIGATIONS_ARE_MET.demand(
                sql.count("select count(*) from obligation where petition_id = ? and state = 'OPEN'", petitionId) == 0);
    }

    /** What the set-aside reply promised is promised no more; the new one, or the opinion in its stead, says anew. */
    @Override
    public void reopened(UUID petitionId) {
        sql.ids(
                        "update obligation set state = 'WITHDRAWN' where petition_id = ? and source = 'PROMISE'"
                                + " and state in ('OPEN', 'HANDED_ON') returning id",
                        petitionId)
                .forEach(id -> dayClock.cancel(petitionId, CLOCK, id, "E-09"));
    }
}
