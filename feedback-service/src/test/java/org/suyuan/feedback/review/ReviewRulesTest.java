package org.suyuan.feedback.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.Delivery;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Refused;

class ReviewRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final LocalDate REPLIED = LocalDate.of(2026, 11, 1);
    private static final String TEAM = "/group/mine-2/team-3";

    private final List<Review> reviews = new ArrayList<>();
    private UUID reply = UUID.randomUUID();

    @Test
    @DisplayName("E-08 a review is asked for on the 30th day, not on the 31st; later only with a good cause on record")
    void asked_in_time() {
        Contest contest = next();
        assertThat(contest.stage()).isEqualTo(ReviewStage.REVIEW);
        LocalDate last = REPLIED.plusDays(30);
        contest.demandInTime(REPLIED, last, null);
        contest.demandInTime(last, last, null);
        contest.demandInTime(last, last.plusDays(9), null);
        LocalDate late = last.plusDays(1);
        Refused.by(ReviewRules.REVIEW_ASKED_WITHIN_30_DAYS, () -> contest.demandInTime(late, late, null));
        contest.demandInTime(late, late, "住院");
        Refused.by(
                ReviewRules.REVIEW_ASKED_AFTER_DELIVERY, () -> contest.demandInTime(REPLIED.minusDays(1), last, null));
        Refused.by(ReviewRules.REVIEW_ASKED_AFTER_DELIVERY, () -> contest.demandInTime(late, last, "明天"));
    }

    @Test
    @DisplayName("E-08 the next higher unit reviews, and its next higher one once more; the root has none")
    void the_next_higher_unit_reviews() {
        assertThat(next().body()).isEqualTo("/group/mine-2");
        asked().decide(ReviewOutcome.UPHELD, "director", NOW);
        told(REPLIED.plusDays(40));
        Contest second = next();
        assertThat(second.stage()).isEqualTo(ReviewStage.RE_REVIEW);
        assertThat(second.body()).isEqualTo("/group");
        Refused.by(
                ReviewRules.REVIEW_HAS_A_HIGHER_UNIT, () -> new Contest(ReviewStage.REVIEW, "/group", REPLIED).body());
    }

    @Test
    @DisplayName("E-10 the thirty days of the re-review run from the delivery of the review")
    void re_review_in_time() {
        asked().decide(ReviewOutcome.CHANGED, "director", NOW);
        told(REPLIED.plusDays(40));
        LocalDate last = REPLIED.plusDays(70);
        next().demandInTime(last, last, null);
        Refused.by(
                ReviewRules.RE_REVIEW_ASKED_WITHIN_30_DAYS,
                () -> next().demandInTime(last.plusDays(1), last.plusDays(1), null));
    }

    @Test
    @DisplayName(
            "E-12 after the re-review it is no longer accepted; what was sent back is contested from the beginning")
    void it_ends_with_the_re_review() {
        asked().decide(ReviewOutcome.UPHELD, "director", NOW);
        told(REPLIED.plusDays(40));
        asked();
        Refused.by(ReviewRules.REVIEW_ONE_AT_A_TIME, this::next);
        last().decide(ReviewOutcome.SENT_BACK, "leader", NOW);
        assertThat(next().stage()).isEqualTo(ReviewStage.REVIEW);
        asked().decide(ReviewOutcome.UPHELD, "director", NOW);
        told(REPLIED.plusDays(60));
        asked().decide(ReviewOutcome.UPHELD, "leader", NOW);
        told(REPLIED.plusDays(90));
        Refused.by(ReviewRules.REVIEW_ENDS_WITH_THE_RE_REVIEW, this::next);
    }

    @Test
    @DisplayName("E-08, E-12 a new reply is contested from the beginning, whatever became of the one before")
    void a_new_reply_is_contested_anew() {
        asked().decide(ReviewOutcome.UPHELD, "director", NOW);
        told(REPLIED.plusDays(40));
        assertThat(next().stage()).isEqualTo(ReviewStage.RE_REVIEW);
        reply = UUID.randomUUID();
        assertThat(next().stage()).isEqualTo(ReviewStage.REVIEW);
        assertThat(next().deliveredOn()).isEqualTo(REPLIED);
        asked().decide(ReviewOutcome.UPHELD, "director", NOW);
        told(REPLIED.plusDays(60));
        assertThat(next().stage()).isEqualTo(ReviewStage.RE_REVIEW);
    }

    @Test
    @DisplayName("E-08 a request is taken back before its opinion; it counts for nothing, and the days to ask go on")
    void taken_back() {
        Review review = asked();
        review.withdraw(REPLIED.plusDays(3));
        assertThat(review.runs()).isFalse();
        assertThat(next().stage()).isEqualTo(ReviewStage.REVIEW);
        assertThat(next().deliveredOn()).isEqualTo(REPLIED);
        Refused.by(ReviewRules.REVIEW_RUNS, () -> review.decide(ReviewOutcome.UPHELD, "director", NOW));
        Review decided = asked();
        decided.decide(ReviewOutcome.UPHELD, "director", NOW);
        Refused.by(ReviewRules.REVIEW_RUNS, () -> decided.withdraw(REPLIED));
        Refused.by(ReviewRules.REVIEW_RUNS, () -> decided.decide(ReviewOutcome.CHANGED, "director", NOW));
    }

    @Test
    @DisplayName("E-09 an opinion reaches the petitioner between the day it is given and today")
    void told_on_a_day_that_can_be() {
        Review review = asked();
        review.decide(ReviewOutcome.UPHELD, "director", NOW);
        LocalDate given = Zone.dateOf(NOW);
        Refused.by(
                ReviewRules.REVIEW_REACHES_THE_PETITIONER_AFTERWARDS,
                () -> review.tell(delivery(given.minusDays(1)), given));
        Refused.by(
                ReviewRules.REVIEW_REACHES_THE_PETITIONER_AFTERWARDS,
                () -> review.tell(delivery(given.plusDays(1)), given));
        review.tell(delivery(given), given);
    }

    @Test
    @DisplayName(
            "E-09 an opinion is delivered after it is given, once; what was sent back is answered by the new reply")
    void told_once() {
        Review review = asked();
        Delivery delivery = delivery(Zone.dateOf(NOW));
        Refused.by(ReviewRules.REVIEW_TOLD_AFTER_ITS_DECISION, () -> review.tell(delivery, Zone.dateOf(NOW)));
        review.decide(ReviewOutcome.UPHELD, "director", NOW);
        assertThat(review.runs()).isTrue();
        review.tell(delivery, Zone.dateOf(NOW));
        assertThat(review.runs()).isFalse();
        Refused.by(ReviewRules.REVIEW_TOLD_AFTER_ITS_DECISION, () -> review.tell(delivery, Zone.dateOf(NOW)));
        Review back = asked();
        back.decide(ReviewOutcome.SENT_BACK, "director", NOW);
        assertThat(back.runs()).isFalse();
        Refused.by(ReviewRules.REVIEW_TOLD_AFTER_ITS_DECISION, () -> back.tell(delivery, Zone.dateOf(NOW)));
    }

    private Contest next() {
        return Contest.of(reviews, reply, TEAM, REPLIED);
    }

    private Review asked() {
        Contest contest = next();
        Review.Asking asking = new Review.Asking(contest, REPLIED, "clerk", false, null);
        reviews.add(new Review(UUID.randomUUID(), asking, contest.stage() == ReviewStage.REVIEW ? reply : null));
        return last();
    }

    private Review last() {
        return reviews.get(reviews.size() - 1);
    }

    private void told(LocalDate day) {
        last().tell(delivery(day), day);
    }

    private static Delivery delivery(LocalDate day) {
        return new Delivery(Way.POST, day, "挂号 0231");
    }
}
