package org.suyuan.feedback.review;

import static org.suyuan.feedback.review.ReviewRules.REVIEW_ASKED_AFTER_DELIVERY;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_ASKED_WITHIN_30_DAYS;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_ENDS_WITH_THE_RE_REVIEW;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_HAS_A_HIGHER_UNIT;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_ONE_AT_A_TIME;
import static org.suyuan.feedback.review.ReviewRules.RE_REVIEW_ASKED_WITHIN_30_DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewStage;

/**
 * What a petitioner can contest now: the opinion, of which unit it is, and when it reached them.
 *
 * @param stage that the next request is of
 * @param opinionOf path of the unit that gave the opinion
 * @param deliveredOn when the petitioner had it
 */
record Contest(ReviewStage stage, String opinionOf, LocalDate deliveredOn) {
    /** E-08, E-10: natural days to ask for it; the day of the delivery is not counted. */
    static final int DAYS = 30;

    /**
     * By what was contested before; what was taken back counts for nothing, and the days to ask for it go on.
     *
     * @param earlier reviews, oldest first
     * @param replyId of the reply that holds: what was said of one before it counts for nothing
     * @param unit that replied
     * @param repliedOn when the reply was delivered
     */
    static Contest of(List<Review> earlier, @Nullable UUID replyId, String unit, LocalDate repliedOn) {
        REVIEW_ONE_AT_A_TIME.demand(earlier.stream().noneMatch(Review::runs));
        List<Review> sinceReply = sinceReply(
                earlier.stream().filter(review -> !review.isWithdrawn()).toList(), replyId);
        if (sinceReply.isEmpty()) {
            return new Contest(ReviewStage.REVIEW, unit, repliedOn);
        }
        Review last = sinceReply.get(sinceReply.size() - 1);
        REVIEW_ENDS_WITH_THE_RE_REVIEW.demand(last.stage() == ReviewStage.REVIEW);
        return new Contest(ReviewStage.RE_REVIEW, last.body(), last.toldOn());
    }

    /** A reply is contested from the beginning, whatever became of the one before: sent back, found false, corrected. */
    private static List<Review> sinceReply(List<Review> earlier, @Nullable UUID replyId) {
        List<Review> since = new ArrayList<>();
        for (Review each : earlier) {
            boolean isFirst = each.stage() == ReviewStage.REVIEW && Objects.equals(each.contestedReply(), replyId);
            if (isFirst || !since.isEmpty()) {
                since.add(each);
            }
            if (each.outcome() == ReviewOutcome.SENT_BACK) {
                since.clear();
            }
        }
        return since;
    }

    /** Demands that it is asked for in time, or late for a cause. */
    void demandInTime(LocalDate askedOn, LocalDate today, @Nullable String lateCause) {
        REVIEW_ASKED_AFTER_DELIVERY.demand(!askedOn.isBefore(deliveredOn) && !askedOn.isAfter(today));
        ReviewRules rule = stage == ReviewStage.REVIEW ? REVIEW_ASKED_WITHIN_30_DAYS : RE_REVIEW_ASKED_WITHIN_30_DAYS;
        rule.demand(!askedOn.isAfter(deliveredOn.plusDays(DAYS)) || lateCause != null, DAYS);
    }

    /** Path of the next higher unit, which reviews it. */
    String body() {
        return higher(opinionOf);
    }

    /** Path of the next higher unit of one. */
    static String higher(String unit) {
        int end = unit.lastIndexOf('/');
        REVIEW_HAS_A_HIGHER_UNIT.demand(end > 0);
        return unit.substring(0, end);
    }
}
