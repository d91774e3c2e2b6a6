package org.suyuan.intake.repeats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;

/** Decisions of persons about pairs of petitions. In the caller's transaction. */
@ApplicationScoped
public class RepeatJudgements {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Notes a decision; a later one takes its place, whichever of the two it was made on. */
    void note(UUID petitionId, UUID otherId, RepeatJudgement judgement) {
        sql.update("delete from repeat_judgement where petition_id = ? and other_id = ?", otherId, petitionId);
        sql.update(
                "insert into repeat_judgement"
                        + " (petition_id, other_id, judgement, judged_by, judged_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (petition_id, other_id) do update set judgement = excluded.judgement,"
                        + " judged_by = excluded.judged_by, judged_at = excluded.judged_at",
                petitionId,
                otherId,
                judgement,
                caller.name(),
                clock.instant());
    }

    /** Petitions that are known to be about another matter, whichever of the two was asked about. */
    public Set<UUID> other(UUID petitionId) {
        return Set.copyOf(sql.ids(
                "select distinct case petition_id when ? then other_id else petition_id end"
                        + " from repeat_judgement where judgement = 'NOT_THE_SAME' and ? in (petition_id, other_id)",
                petitionId,
                petitionId));
    }
}
