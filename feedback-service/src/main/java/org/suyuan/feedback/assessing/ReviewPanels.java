package org.suyuan.feedback.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.feedback.review.Review;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Panels and their seats, rows. In the caller's transaction. */
@ApplicationScoped
class ReviewPanels {
    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of a petition with their words, oldest first. */
    List<ReviewPanel> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.ASSESSMENT);
        return sql.list(
                "select * from review_panel where petition_id = ? order by id", row -> read(row, words), petitionId);
    }

    /** That of a review, as far as it has one. */
    Optional<ReviewPanel> of(Review review) {
        return of(review.petitionId()).stream()
                .filter(panel -> panel.reviewId().equals(review.id()))
                .findFirst();
    }

    void draw(Review review, String seed, List<UUID> candidates, List<UUID> drawn) {
        UUID id = NewId.next();
        sql.update(
                "insert into review_panel (id, petition_id, review_id, seed, candidates, drawn_by, drawn_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                review.petitionId(),
                review.id(),
                seed,
                Sql.Many.uuids(candidates),
                caller.name(),
                clock.instant());
        for (int place = 0; place < drawn.size(); place++) {
            seat(id, review.petitionId(), drawn.get(place), place);
        }
    }

    /** What a panel is drawn from grows. */
    void widen(UUID panelId, List<UUID> more) {
        sql.update("update review_panel set candidates = candidates || ? where id = ?", Sql.Many.uuids(more), panelId);
    }

    void seat(UUID panelId, UUID petitionId, UUID assessorId, int place) {
        sql.update(
                "insert into panel_seat (panel_id, petition_id, assessor_id, place) values (?, ?, ?, ?)",
                panelId,
                petitionId,
                assessorId,
                place);
    }

    void opinion(UUID panelId, UUID assessorId, ReviewOutcome outcome, UUID wordsId) {
        sql.update(
                "update panel_seat set outcome = ?, opinion_id = ?, entered_by = ?, given_at = ?"
                        + " where panel_id = ? and assessor_id = ?",
                outcome,
                wordsId,
                caller.name(),
                clock.instant(),
                panelId,
                assessorId);
    }

    void excuse(UUID panelId, UUID assessorId, UUID wordsId) {
        sql.update(
                "update panel_seat set excused_at = ?, excuse_id = ?, entered_by = ? where panel_id = ? and assessor_id = ?",
                clock.instant(),
                wordsId,
                caller.name(),
                panelId,
                assessorId);
    }

    private ReviewPanel read(ResultSet row, Words words) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReviewPanel(
                id,
                row.getObject("review_id", UUID.class),
                row.getString("seed"),
                sql.ids("select unnest(candidates) from review_panel where id = ?", id),
                row.getString("drawn_by"),
                Sql.moment(row, "drawn_at"),
                sql.list(
                        "select panel_seat.*, account, kind from panel_seat join assessor on assessor.id = assessor_id"
                                + " where panel_id = ? order by place",
                        seat -> member(seat, words),
                        id));
    }

    private static PanelMember member(ResultSet row, Words words) throws SQLException {
        String outcome = row.getString("outcome");
        UUID said = row.getObject("opinion_id", UUID.class);
        return new PanelMember(
                row.getObject("assessor_id", UUID.class),
                row.getString("account"),
                AssessorKind.valueOf(row.getString("kind")),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                words.of(said == null ? row.getObject("excuse_id", UUID.class) : said),
                row.getString("entered_by"),
                Sql.momentOrNull(row, "given_at"),
                Sql.momentOrNull(row, "excused_at"));
    }
}
