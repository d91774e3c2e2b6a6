package org.suyuan.feedback.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.feedback.Delivered;
import org.suyuan.feedback.review.Review;
import org.suyuan.feedback.writings.WritingKind;

@Schema(name = "Review", description = "A look at a contested opinion 复查、复核 (E-08 to E-11)")
public record ReviewView(
        @Schema(description = "The review") UUID reviewId,
        @Schema(description = "Review or re-review") ReviewStage stage,

        @Schema(description = "Path of the unit that reviews it: the next higher one", examples = "/group")
        String body,

        @Schema(description = "The reply that is contested; absent when the opinion of a review is") @Nullable UUID contestedReplyId,

        @Schema(description = "The day of the request") LocalDate askedOn,

        @Schema(description = "Account that took it; petitioner when it came by receipt code", examples = "clerk-wang")
        String askedBy,

        @Schema(
                description = "What the petitioner wants; empty when it came by receipt code: intake has the words",
                examples = "津贴应按井下一级高温岗位标准补发。")
        String demand,

        @Schema(description = "Why it came late; absent when it did not", examples = "住院至十一月二十日。") @Nullable String lateCause,

        @Schema(description = "Path of the unit whose opinion is contested", examples = "/group/hr")
        String opinionOf,

        @Schema(description = "Under which intake has the petitioner's words; absent when it was asked for at the desk")
        @Nullable UUID requestId,

        @Schema(description = "When the petitioner took it back; absent when it goes on or was decided") @Nullable LocalDate withdrawnOn,

        @Schema(description = "What it came to; absent while it is awaited") @Nullable ReviewOutcome outcome,

        @Schema(description = "The opinion", examples = "原答复认定事实清楚，适用依据正确，予以维持。") @Nullable String opinion,

        @Schema(description = "Account that decided", examples = "director-zhao") @Nullable String decidedBy,

        @Schema(description = "When") @Nullable Instant decidedAt,

        @Schema(description = "How it reached the petitioner; absent before") @Nullable Delivered told,

        @Schema(description = "What proves that, or that it was taken back", examples = "送达回证 0245 号") @Nullable String proof) {

    /**
     * Reviews with their words.
     *
     * @param words by review and kind
     */
    public static List<ReviewView> of(List<Review> reviews, Map<UUID, Map<WritingKind, String>> words) {
        return reviews.stream()
                .map(review -> of(review, words.getOrDefault(review.id(), Map.of())))
                .toList();
    }

    private static ReviewView of(Review review, Map<WritingKind, String> words) {
        return new ReviewView(
                review.id(),
                review.stage(),
                review.body(),
                review.contestedReply(),
                review.askedOn(),
                review.askedBy(),
                words.getOrDefault(WritingKind.DEMAND, ""),
                words.get(WritingKind.LATE_CAUSE),
                review.opinionOf(),
                review.requestId(),
                review.withdrawnOn(),
                review.outcome(),
                words.get(WritingKind.OPINION),
                review.decidedBy(),
                review.decidedAt(),
                review.told(),
                words.getOrDefault(WritingKind.DELIVERY, words.get(WritingKind.WITHDRAWAL)));
    }
}
