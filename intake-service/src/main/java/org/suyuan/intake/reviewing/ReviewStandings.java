package org.suyuan.intake.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewRefusal;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.platform.sql.Sql;

/** How reviews stand, and which petitions were reviewed for the last time; rows. In the caller's transaction. */
@ApplicationScoped
public class ReviewStandings {
    @Inject
    Sql sql;

    /** How the last one stands; nothing when none was asked for. */
    public Optional<ReviewStanding> of(UUID petitionId) {
        return sql.first("select * from review_standing where petition_id = ?", ReviewStandings::read, petitionId);
    }

    void put(UUID petitionId, ReviewStanding now) {
        sql.update(
                "insert into review_standing (petition_id, standing, stage, due_at, ground, outcome, told_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (petition_id) do update set standing = excluded.standing,"
                        + " stage = excluded.stage, due_at = excluded.due_at, ground = excluded.ground,"
                        + " outcome = excluded.outcome, told_on = excluded.told_on",
                petitionId,
                now.standing(),
                now.stage(),
                now.dueAt(),
                now.ground(),
                now.outcome(),
                now.toldOn());
    }

    /** E-12: the last opinion there is was given. */
    void ended(UUID petitionId, LocalDate day) {
        sql.update(
                "insert into ended_review (petition_id, ended_on) values (?, ?) on conflict (petition_id) do nothing",
                petitionId,
                day);
    }

    void reopened(UUID petitionId) {
        sql.update("delete from ended_review where petition_id = ?", petitionId);
    }

    /** Of some petitions the day on which the last opinion there is was given (E-12). */
    public Map<UUID, LocalDate> ended(List<UUID> petitionIds) {
        return sql
                .list(
                        "select petition_id, ended_on from ended_review where petition_id = any(?)",
                        row -> Map.entry(
                                row.getObject("petition_id", UUID.class), row.getObject("ended_on", LocalDate.class)),
                        Sql.Many.uuids(petitionIds))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ReviewStanding read(ResultSet row) throws SQLException {
        return new ReviewStanding(
                Standing.valueOf(row.getString("standing")),
                code(ReviewStage.class, row.getString("stage")),
                Sql.momentOrNull(row, "due_at"),
                code(ReviewRefusal.class, row.getString("ground")),
                code(ReviewOutcome.class, row.getString("outcome")),
                row.getObject("told_on", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
