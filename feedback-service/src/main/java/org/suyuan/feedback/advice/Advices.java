package org.suyuan.feedback.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** All advice, a row each, with what its petitions' causes count. In the caller's transaction. */
@ApplicationScoped
class Advices {
    /** Of the clock until the unit answers; under the first of its petitions, an item each. */
    static final String CLOCK = "advice";

    /** E-24. */
    static final Limit ANSWER = Limit.naturalDays(30);

    /** Closings of a cause against a unit and those below it, in a time. */
    private static final String COUNTED = "(select count(*) from handling where closing ->> 'rootCause' = root_cause"
            + " and (closing ->> 'responsibleUnit' = advice.unit or closing ->> 'responsibleUnit' like"
            + " replace(replace(advice.unit, '\\', '\\\\'), '_', '\\_') || '/%') and closed_at ";

    private static final String ALL = "select advice.*, " + COUNTED
            + "> given_at - interval '1 year' and closed_at <= given_at) as before, " + COUNTED
            + "> answered_at) as since from advice";

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Deadlines deadlines;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of some petitions, how many were closed with a cause and accuse nobody. */
    long closedWith(RootCause cause, List<UUID> petitionIds) {
        return sql.count(
                "select count(*) from handling where id = any(?) and state in ('CLOSED', 'REVISITED', 'ARCHIVED')"
                        + " and not confidential and closing ->> 'rootCause' = ?",
                Sql.Many.uuids(petitionIds),
                cause);
    }

    UUID give(List<UUID> petitionIds, String unit, RootCause cause, UUID words) {
        UUID id = NewId.next();
        sql.update(
                "insert into advice (id, petition_ids, unit, root_cause, state, rounds, given_by, given_at, words_id)"
                        + " values (?, ?, ?, ?, 'OPEN', 0, ?, ?, ?)",
                id,
                Sql.Many.uuids(petitionIds),
                unit,
                cause,
                caller.name(),
                clock.instant(),
                words);
        arm(petitionIds.get(0), id, "given");
        return id;
    }

    void answer(Advice one, UUID words) {
        deadlines.meet(one.petitionId(), CLOCK, one.adviceId().toString());
        sql.update(
                "update advice set state = 'ANSWERED', rounds = rounds + 1, answered_at = ?, answer_id = ? where id = ?",
                clock.instant(),
                words,
                one.adviceId());
    }

    /** Had it no effect, the unit answers anew within the same time. */
    void check(Advice one, boolean effective, UUID words) {
        sql.update(
                "update advice set state = ?, check_id = ? where id = ?",
                effective ? AdviceState.EFFECTIVE : AdviceState.OPEN,
                words,
                one.adviceId());
        if (!effective) {
            arm(one.petitionId(), one.adviceId(), "no effect");
        }
    }

    private void arm(UUID petitionId, UUID id, String reason) {
        deadlines.restart(
                new Arming(petitionId, CLOCK, id.toString(), "E-24", clock.instant(), ANSWER, null), "E-24", reason);
    }

    /** One, without words; two who change it at once come one after the other. */
    Optional<Advice> held(UUID id) {
        return sql.first(ALL + " where id = ? for update", row -> read(row, Words.NONE), id);
    }

    /** One with its words. */
    Advice whole(Advice one) {
        Words words = writings.ofIds(sql.ids(
                "select unnest(array_remove(array[words_id, answer_id, check_id], null)) from advice where id = ?",
                one.adviceId()));
        return sql.first(ALL + " where id = ?", row -> read(row, words), one.adviceId())
                .orElseThrow();
    }

    /** Those to units of a branch, what waits first, then the newest, without words. */
    List<Advice> of(Visibility branch, int atMost) {
        return sql.list(
                ALL + " where advice.unit = ? or advice.unit like ? escape '\\'"
                        + " order by state = 'EFFECTIVE', given_at desc, id desc limit ?",
                row -> read(row, Words.NONE),
                branch.branch(),
                branch.below(),
                atMost);
    }

    private static Advice read(ResultSet row, Words words) throws SQLException {
        List<UUID> petitionIds = List.of((UUID[]) row.getArray("petition_ids").getArray());
        boolean answered = row.getObject("answered_at") != null;
        return new Advice(
                row.getObject("id", UUID.class),
                petitionIds.get(0),
                petitionIds,
                row.getString("unit"),
                RootCause.valueOf(row.getString("root_cause")),
                AdviceState.valueOf(row.getString("state")),
                row.getInt("rounds"),
                row.getString("given_by"),
                Sql.moment(row, "given_at"),
                words.of(row.getObject("words_id", UUID.class)),
                words.of(row.getObject("answer_id", UUID.class)),
                Sql.momentOrNull(row, "answered_at"),
                words.of(row.getObject("check_id", UUID.class)),
                row.getInt("before"),
                answered ? Integer.valueOf(row.getInt("since")) : null);
    }
}
