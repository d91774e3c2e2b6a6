package org.suyuan.consultation.drafting;

import static org.suyuan.consultation.drafting.DraftRules.ADOPTED_AFTER_THE_COMMENTS;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.ConsultationHook;
import org.suyuan.consultation.Minutes;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** The last draft of each petition's minutes, and all comments. In the caller's transaction. */
@ApplicationScoped
public class Drafts implements ConsultationHook, ArchivedPart {
    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public void checkMinutes(UUID petitionId) {
        ADOPTED_AFTER_THE_COMMENTS.demand(of(petitionId)
                .filter(draft -> clock.instant().isBefore(draft.commentsUntil()))
                .isEmpty());
    }

    void put(UUID petitionId, Minutes minutes, Instant commentsUntil) {
        sql.update(
                "insert into minutes_draft (petition_id, version, content, comments_until, drafted_by, drafted_at)"
                        + " values (?, 1, ?::jsonb, ?, ?, ?) on conflict (petition_id) do update set"
                        + " version = minutes_draft.version + 1, content = excluded.content,"
                        + " comments_until = greatest(minutes_draft.comments_until, excluded.comments_until), drafted_by = excluded.drafted_by,"
                        + " drafted_at = excluded.drafted_at",
                petitionId,
                new Sql.Json(minutes),
                commentsUntil,
                caller.name(),
                clock.instant());
    }

    void comment(UUID petitionId, MinutesDraft draft, String unit, String words) {
        sql.update(
                "insert into minutes_comment (id, petition_id, version, unit, words, commented_by, commented_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                draft.version(),
                unit,
                words,
                caller.name(),
                clock.instant());
    }

    /** The last draft of a petition, with all comments. */
    public Optional<MinutesDraft> of(UUID petitionId) {
        List<MinutesDraft.Comment> comments = sql.list(
                "select * from minutes_comment where petition_id = ? order by commented_at, id",
                Drafts::comment,
                petitionId);
        return sql.first("select * from minutes_draft where petition_id = ?", row -> read(row, comments), petitionId);
    }

    private MinutesDraft read(ResultSet row, List<MinutesDraft.Comment> comments) throws SQLException, IOException {
        return new MinutesDraft(
                row.getInt("version"),
                json.readValue(row.getString("content"), Minutes.class),
                Sql.moment(row, "comments_until"),
                row.getString("drafted_by"),
                Sql.moment(row, "drafted_at"),
                comments);
    }

    private static MinutesDraft.Comment comment(ResultSet row) throws SQLException {
        return new MinutesDraft.Comment(
                row.getInt("version"),
                row.getString("unit"),
                row.getString("words"),
                row.getString("commented_by"),
                Sql.moment(row, "commented_at"));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return of(petitionId)
                .<Map<String, Object>>map(draft -> Map.of("draft", draft))
                .orElse(Map.of());
    }
}
