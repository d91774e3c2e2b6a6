package org.suyuan.feedback.review;

import static org.suyuan.feedback.review.ReviewRules.REQUEST_IS_JUDGED_ONCE;

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
import org.suyuan.contract.intake.ReviewRequested;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;

/** Late requests, rows. In the caller's transaction. */
@ApplicationScoped
class LateRequests {
    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void await(ReviewRequested told) {
        sql.update(
                "insert into late_request (id, petition_id, asked_on, state) values (?, ?, ?, 'WAITING')",
                told.requestId(),
                told.petitionId(),
                told.askedOn());
    }

    List<LateRequest> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.LATE_CAUSE);
        return sql.list(
                "select * from late_request where petition_id = ? order by id", row -> read(row, words), petitionId);
    }

    /** Those that are not judged yet. */
    List<LateRequest> waiting(UUID petitionId) {
        return of(petitionId).stream()
                .filter(request -> request.state() == LateRequestState.WAITING)
                .toList();
    }

    /** Whether one is not judged yet. */
    boolean areWaiting(UUID petitionId) {
        return sql.count("select count(*) from late_request where petition_id = ? and state = 'WAITING'", petitionId)
                > 0;
    }

    /** Who judged one: they took it (E-18). */
    Optional<String> judgedBy(@Nullable UUID requestId) {
        return requestId == null
                ? Optional.empty()
                : sql.first(
                        "select judged_by from late_request where id = ? and judged_by is not null",
                        row -> row.getString(1),
                        requestId);
    }

    /** One that is not judged yet. */
    LateRequest waiting(UUID petitionId, UUID requestId) {
        LateRequest found = of(petitionId).stream()
                .filter(request -> request.requestId().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NotFound(requestId));
        REQUEST_IS_JUDGED_ONCE.demand(found.state() == LateRequestState.WAITING);
        return found;
    }

    void judge(UUID requestId, boolean good, @Nullable UUID reasonId) {
        sql.update(
                "update late_request set state = ?, judged_by = ?, judged_at = ?, reason_id = ? where id = ?",
                good ? LateRequestState.ACCEPTED : LateRequestState.REFUSED,
                caller.name(),
                clock.instant(),
                reasonId,
                requestId);
    }

    private static LateRequest read(ResultSet row, Words words) throws SQLException {
        return new LateRequest(
                row.getObject("id", UUID.class),
                row.getObject("asked_on", LocalDate.class),
                LateRequestState.valueOf(row.getString("state")),
                row.getString("judged_by"),
                Sql.momentOrNull(row, "judged_at"),
                words.of(row.getObject("reason_id", UUID.class)));
    }
}
