package org.suyuan.feedback.hearing;

import static org.suyuan.feedback.hearing.HearingRules.HEARING_IS_CALLED;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.review.Review;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Hearings, rows. In the caller's transaction. */
@ApplicationScoped
class Hearings {
    private static final TypeReference<List<Participant>> PARTICIPANTS = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of a petition with their words, oldest first. */
    List<Hearing> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.HEARING, WritingKind.HEARING_RECORD);
        return sql.list("select * from hearing where petition_id = ? order by id", row -> read(row, words), petitionId);
    }

    /** Whether one is called, and neither held nor cancelled. */
    boolean isAwaited(Review review) {
        return sql.count("select count(*) from hearing where review_id = ? and state = 'CALLED'", review.id()) > 0;
    }

    /** Whether another can be called: none is called or was held, and one was cancelled at most. */
    boolean canBeCalled(Review review) {
        return sql.count("select count(*) from hearing where review_id = ? and state <> 'CANCELLED'", review.id()) == 0
                && sql.count("select count(*) from hearing where review_id = ?", review.id()) <= 1;
    }

    /** The one that is called. */
    Hearing called(Review review) {
        List<Hearing> called = of(review.petitionId()).stream()
                .filter(one -> one.reviewId().equals(review.id()) && one.state() == HearingState.CALLED)
                .toList();
        HEARING_IS_CALLED.demand(!called.isEmpty());
        return called.get(0);
    }

    void call(Review review, LocalDate first, LocalDate last, String place, List<Participant> invited, UUID subjectId) {
        sql.update(
                "insert into hearing (id, petition_id, review_id, begins_on, ends_on, place, invited, state, called_by,"
                        + " called_at, subject_id) values (?, ?, ?, ?, ?, ?, ?::jsonb, 'CALLED', ?, ?, ?)",
                NewId.next(),
                review.petitionId(),
                review.id(),
                first,
                last,
                place,
                new Sql.Json(invited),
                caller.name(),
                clock.instant(),
                subjectId);
    }

    void held(Hearing hearing, LocalDate day, List<Participant> attended, UUID recordId) {
        sql.update(
                "update hearing set state = 'HELD', held_on = ?, attended = ?::jsonb, record_id = ? where id = ?",
                day,
                new Sql.Json(attended),
                recordId,
                hearing.hearingId());
    }

    /** It is not held; why is among the writings, unless the petitioner took the review back. */
    void cancel(Review review, @Nullable UUID reasonId) {
        sql.update(
                "update hearing set state = 'CANCELLED', record_id = ? where review_id = ? and state = 'CALLED'",
                reasonId,
                review.id());
    }

    private Hearing read(ResultSet row, Words words) throws SQLException, IOException {
        String attended = row.getString("attended");
        return new Hearing(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("place"),
                json.readValue(row.getString("invited"), PARTICIPANTS),
                attended == null ? null : json.readValue(attended, PARTICIPANTS),
                HearingState.valueOf(row.getString("state")),
                row.getString("called_by"),
                Sql.moment(row, "called_at"),
                row.getObject("held_on", LocalDate.class),
                words.of(row.getObject("subject_id", UUID.class)),
                words.of(row.getObject("record_id", UUID.class)));
    }
}
