package org.suyuan.feedback.evaluation;

import static org.suyuan.feedback.evaluation.EvaluationRules.DISSATISFIED_ARE_VISITED_FIRST;
import static org.suyuan.feedback.evaluation.EvaluationRules.SOMEBODY_IS_TO_BE_VISITED;

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
import org.suyuan.contract.feedback.EvaluationWay;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Revisit;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.sql.Sql;

/** What petitioners were asked of replies and said, a row a reply; once said it is never changed. In the caller's transaction. */
@ApplicationScoped
class Evaluations implements HandlingHook {
    /** Of the clock until who is dissatisfied is visited. */
    static final String VISIT = "visit";

    private static final String WAITING = " petition_id = ? and dissatisfied and visited_at is null";

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    /** A question. */
    record Asked(UUID replyId, UUID petitionId, LocalDate until, boolean answered) {}

    /** Asks what a petitioner thinks of a reply that reached them. */
    void ask(UUID replyId, UUID petitionId, String unit, LocalDate today, LocalDate until, byte[] codeHash) {
        sql.update(
                "insert into evaluation (reply_id, petition_id, unit, asked_on, until, code_hash, dissatisfied)"
                        + " values (?, ?, ?, ?, ?, ?, false)",
                replyId,
                petitionId,
                unit,
                today,
                until,
                codeHash);
    }

    /** The question that a code answers; two answers at once come one after the other. */
    Optional<Asked> byCode(byte[] hash) {
        return asked("code_hash = ?", hash);
    }

    /** The question about a reply. */
    Optional<Asked> ofReply(UUID replyId) {
        return asked("reply_id = ?", replyId);
    }

    private Optional<Asked> asked(String condition, Object value) {
        return sql.first(
                "select reply_id, petition_id, until, given_at is not null as answered from evaluation where "
                        + condition + " for update",
                row -> new Asked(
                        row.getObject("reply_id", UUID.class),
                        row.getObject("petition_id", UUID.class),
                        row.getObject("until", LocalDate.class),
                        row.getBoolean("answered")),
                value);
    }

    /**
     * Keeps what the petitioner says.
     *
     * @param takenBy account that asked; null when it came by code
     */
    void keep(Asked asked, Evaluation said, EvaluationWay way, @Nullable String takenBy, @Nullable String comment) {
        UUID words =
                comment == null ? null : writings.keepAsSaid(asked.petitionId(), WritingKind.EVALUATION, null, comment);
        sql.update(
                "update evaluation set score = ?, timely = ?, attitude = ?, solved = ?, dissatisfied = ?, comment_id = ?,"
                        + " way = ?, taken_by = ?, given_at = ? where reply_id = ?",
                said.score(),
                said.timely(),
                said.attitude(),
                said.solved(),
                said.isDissatisfied(),
                words,
                way,
                takenBy,
                clock.instant(),
                asked.replyId());
    }

    /** All of a petition, oldest first. */
    List<GivenEvaluation> of(UUID petitionId) {
        Words comments = writings.words(petitionId, WritingKind.EVALUATION);
        return sql.list(
                "select * from evaluation where petition_id = ? order by asked_on, reply_id",
                row -> read(row, comments),
                petitionId);
    }

    private static GivenEvaluation read(ResultSet row, Words comments) throws SQLException {
        String way = row.getString("way");
        UUID comment = row.getObject("comment_id", UUID.class);
        return new GivenEvaluation(
                row.getObject("petition_id", UUID.class),
                row.getObject("reply_id", UUID.class),
                row.getString("unit"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("score", Integer.class),
                row.getObject("timely", Integer.class),
                row.getObject("attitude", Integer.class),
                row.getObject("solved", Integer.class),
                row.getBoolean("dissatisfied"),
                comments.of(comment),
                way == null ? null : EvaluationWay.valueOf(way),
                row.getString("taken_by"),
                Sql.momentOrNull(row, "given_at"),
                Sql.momentOrNull(row, "visited_at"));
    }

    /** Notes that who was dissatisfied was visited. */
    void visited(UUID petitionId) {
        SOMEBODY_IS_TO_BE_VISITED.demand(noteVisit(petitionId) > 0);
    }

    private int noteVisit(UUID petitionId) {
        int visited = sql.update("update evaluation set visited_at = ? where" + WAITING, clock.instant(), petitionId);
        if (visited > 0) {
            deadlines.meet(petitionId, VISIT);
        }
        return visited;
    }

    @Override
    public void checkEnd(UUID petitionId) {
        DISSATISFIED_ARE_VISITED_FIRST.demand(
                sql.count("select count(*) from evaluation where" + WAITING, petitionId) == 0);
    }

    /** The revisit after the closing is such a visit. */
    @Override
    public void revisited(Handling handling, Revisit found) {
        noteVisit(handling.id());
    }
}
