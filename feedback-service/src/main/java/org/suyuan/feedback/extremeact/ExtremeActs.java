package org.suyuan.feedback.extremeact;

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
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Extreme acts on record, rows. In the caller's transaction. */
@ApplicationScoped
class ExtremeActs {
    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    UUID record(
            UUID petitionId,
            ActKind kind,
            @Nullable String against,
            LocalDate occurredOn,
            LocalDate endsOn,
            boolean explained,
            UUID wordsId) {
        UUID id = NewId.next();
        sql.update(
                "insert into extreme_act (id, petition_id, kind, against, occurred_on, ends_on, explained, recorded_by,"
                        + " recorded_at, words_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                petitionId,
                kind,
                against,
                occurredOn,
                endsOn,
                explained,
                caller.name(),
                clock.instant(),
                wordsId);
        return id;
    }

    /** All that are on record, the latest first, without words. */
    List<ExtremeAct> all(int atMost) {
        return sql.list(
                "select * from extreme_act where ends_on >= ? order by occurred_on desc, id desc limit ?",
                row -> read(row, Words.NONE),
                Zone.today(clock),
                atMost);
    }

    /** One with its words; two who change it at once come one after the other. */
    Optional<ExtremeAct> held(UUID id) {
        return sql.first(
                "select * from extreme_act where id = ? and ends_on >= ? for update",
                row -> read(row, writings.words(row.getObject("petition_id", UUID.class), WritingKind.EXTREME_ACT)),
                id,
                Zone.today(clock));
    }

    /** Whether it was handed over for the first time. */
    boolean handOver(UUID id, Authority to, LocalDate day) {
        return sql.update(
                        "update extreme_act set handed_to = ?, handed_on = ? where id = ? and handed_to is null",
                        to,
                        day,
                        id)
                > 0;
    }

    /** Takes one from the record, words and all. */
    void forget(UUID id) {
        sql.update("delete from writing where id = (select words_id from extreme_act where id = ?)", id);
        sql.update("delete from extreme_act where id = ?", id);
    }

    /** Those whose last day is over. */
    List<UUID> over(int atMost) {
        return sql.ids("select id from extreme_act where ends_on < ? limit ?", Zone.today(clock), atMost);
    }

    private static ExtremeAct read(ResultSet row, Words words) throws SQLException {
        String authority = row.getString("handed_to");
        return new ExtremeAct(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                ActKind.valueOf(row.getString("kind")),
                row.getString("against"),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("explained"),
                row.getString("recorded_by"),
                Sql.moment(row, "recorded_at"),
                authority == null ? null : Authority.valueOf(authority),
                row.getObject("handed_on", LocalDate.class),
                words.of(row.getObject("words_id", UUID.class)));
    }
}
