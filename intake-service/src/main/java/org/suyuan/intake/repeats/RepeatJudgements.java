package org.suyuan.intake.repeats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.platform.security.Caller;

/** What persons have decided about pairs of petitions. In the caller's transaction. */
@ApplicationScoped
class RepeatJudgements {
    @Inject
    DataSource database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Notes a decision; a later one takes its place, whichever of the two it was made on. */
    void note(UUID petitionId, UUID otherId, RepeatJudgement judgement) {
        try (Connection connection = database.getConnection();
                PreparedStatement reverse = connection.prepareStatement(
                        "delete from repeat_judgement where petition_id = ? and other_id = ?");
                PreparedStatement insert = connection.prepareStatement("insert into repeat_judgement"
                        + " (petition_id, other_id, judgement, judged_by, judged_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (petition_id, other_id) do update set judgement = excluded.judgement,"
                        + " judged_by = excluded.judged_by, judged_at = excluded.judged_at")) {
            reverse.setObject(1, otherId);
            reverse.setObject(2, petitionId);
            reverse.executeUpdate();
            insert.setObject(1, petitionId);
            insert.setObject(2, otherId);
            insert.setString(3, judgement.name());
            insert.setString(4, caller.name());
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the judgement cannot be noted", e);
        }
    }

    /** Petitions that are known to be about another matter, whichever of the two was asked about. */
    Set<UUID> other(UUID petitionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select case petition_id when ? then other_id else petition_id end"
                                + " from repeat_judgement where judgement = 'NOT_THE_SAME' and ? in (petition_id, other_id)")) {
            select.setObject(1, petitionId);
            select.setObject(2, petitionId);
            Set<UUID> others = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    others.add(row.getObject(1, UUID.class));
                }
            }
            return others;
        } catch (SQLException e) {
            throw new IllegalStateException("judgements cannot be read", e);
        }
    }
}
