package org.suyuan.feedback.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.feedback.DeliveryFailure;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Deliveries that failed, and those by public notice: rows. In the caller's transaction. */
@ApplicationScoped
class Attempts {
    /** Days that a public notice stands (our decision, as long as those of step 4). */
    private static final int NOTICE_DAYS = 30;

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void keep(UUID petitionId, UUID replyId, Way way, DeliveryFailure failure, LocalDate day, UUID words) {
        sql.update(
                "insert into delivery_attempt"
                        + " (id, petition_id, reply_id, way, failure, attempted_on, attempted_by, words_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                replyId,
                way,
                failure,
                day,
                caller.name(),
                words);
    }

    /** How often a reply was tried in vain. */
    long count(UUID replyId) {
        return sql.count("select count(*) from delivery_attempt where reply_id = ?", replyId);
    }

    /** The day of a reply. */
    LocalDate issuedOn(UUID replyId) {
        return sql.first(
                        "select written_at from writing where id = ?",
                        row -> Zone.dateOf(Sql.moment(row, "written_at")),
                        replyId)
                .orElseThrow();
    }

    /** All of a petition, oldest first. */
    List<Attempt> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.DELIVERY_ATTEMPT);
        return sql.list(
                "select * from delivery_attempt where petition_id = ? order by id",
                row -> read(row, words),
                petitionId);
    }

    private static Attempt read(ResultSet row, Words words) throws SQLException {
        return new Attempt(
                row.getObject("reply_id", UUID.class),
                Way.valueOf(row.getString("way")),
                DeliveryFailure.valueOf(row.getString("failure")),
                row.getObject("attempted_on", LocalDate.class),
                row.getString("attempted_by"),
                words.of(row.getObject("words_id", UUID.class)));
    }

    void notice(UUID replyId, LocalDate day) {
        sql.update("update issued_reply set noticed_on = ? where reply_id = ?", day, replyId);
    }

    /** What everybody sees of the replies delivered by public notice in the last days, newest first; none to accusations (E-19). */
    List<NoticedReply> noticed(int atMost) {
        return sql.list(
                "select number, handling_unit, noticed_on from issued_reply join handling using (reply_id)"
                        + " where not confidential and noticed_on > ? order by noticed_on desc, number desc limit ?",
                row -> new NoticedReply(
                        row.getString("number"),
                        row.getString("handling_unit"),
                        row.getObject("noticed_on", LocalDate.class)),
                Zone.dateOf(clock.instant()).minusDays(NOTICE_DAYS),
                atMost);
    }
}
