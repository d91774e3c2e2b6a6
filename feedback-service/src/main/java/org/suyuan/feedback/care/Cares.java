package org.suyuan.feedback.care;

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
import org.suyuan.feedback.Handling;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** All care, a row each. In the caller's transaction. */
@ApplicationScoped
class Cares {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A row of care.
     *
     * @param wordsId of what is offered
     */
    record Row(Care care, UUID wordsId) {}

    /**
     * A time that it was given.
     *
     * @param notesId of the notes
     */
    record Held(LocalDate heldOn, UUID notesId) {}

    UUID offer(Handling handling, CareKind kind, String giver, UUID words) {
        UUID id = NewId.next();
        sql.update(
                "insert into care (id, petition_id, branch, kind, state, giver, offered_by, offered_at, words_id)"
                        + " values (?, ?, ?, ?, 'OFFERED', ?, ?, ?, ?)",
                id,
                handling.id(),
                handling.unit(),
                kind,
                giver,
                caller.name(),
                clock.instant(),
                words);
        return id;
    }

    void become(UUID id, CareState state) {
        sql.update("update care set state = ? where id = ?", state, id);
    }

    void hold(UUID id, LocalDate heldOn, UUID notes) {
        sql.update(
                "insert into care_session (id, care_id, held_on, notes_id) values (?, ?, ?, ?)",
                NewId.next(),
                id,
                heldOn,
                notes);
    }

    /** One; two who change it at once come one after the other. */
    Optional<Row> held(UUID id) {
        return sql.first("select * from care where id = ? for update", Cares::read, id);
    }

    /** The times that it was given, oldest first. */
    List<Held> sessions(UUID id) {
        return sql.list(
                "select held_on, notes_id from care_session where care_id = ? order by held_on, id",
                row -> new Held(row.getObject("held_on", LocalDate.class), row.getObject("notes_id", UUID.class)),
                id);
    }

    /** Those that an account gives, newest first. */
    List<Care> givenBy(String account, int atMost) {
        return list("giver = ? order by offered_at desc, id desc limit ?", account, atMost);
    }

    /** Those for petitions about units of a branch, newest first; none of accusations (E-19). */
    List<Care> of(Visibility branch, int atMost) {
        return list(
                "(branch = ? or branch like ? escape '\\') and not exists"
                        + " (select 1 from handling where handling.id = petition_id and confidential)"
                        + " order by offered_at desc, id desc limit ?",
                branch.branch(),
                branch.below(),
                atMost);
    }

    private List<Care> list(String condition, @Nullable Object... values) {
        return sql.list(
                "select * from care where " + condition, row -> read(row).care(), values);
    }

    /** By kind, of what was offered in a time for petitions about units of a branch. */
    List<CareFigures> figures(Visibility branch, LocalDate from, LocalDate to) {
        return sql.list(
                "select kind, count(*) as offered, count(*) filter (where state in ('AGREED', 'GIVEN')) as agreed,"
                        + " count(*) filter (where state = 'GIVEN') as given, coalesce(sum((select count(*) from care_session"
                        + " where care_id = care.id)), 0) as sessions from care"
                        + " where (branch = ? or branch like ? escape '\\') and offered_at >= ? and offered_at < ?"
                        + " group by kind order by kind",
                row -> new CareFigures(
                        CareKind.valueOf(row.getString("kind")),
                        row.getInt("offered"),
                        row.getInt("agreed"),
                        row.getInt("given"),
                        row.getInt("sessions")),
                branch.branch(),
                branch.below(),
                from.atStartOfDay(Zone.OF_RECORD).toInstant(),
                to.plusDays(1).atStartOfDay(Zone.OF_RECORD).toInstant());
    }

    private static Row read(ResultSet row) throws SQLException {
        Care care = new Care(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("branch"),
                CareKind.valueOf(row.getString("kind")),
                CareState.valueOf(row.getString("state")),
                row.getString("giver"),
                Sql.moment(row, "offered_at"),
                null,
                List.of());
        return new Row(care, row.getObject("words_id", UUID.class));
    }
}
