package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.EXTENSION_AT_MOST_30_DAYS;
import static org.suyuan.feedback.FeedbackRules.EXTENSION_DECIDED_BY_ANOTHER;
import static org.suyuan.feedback.FeedbackRules.EXTENSION_IS_ASKED_FOR;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.platform.reading.Written;

/**
 * More time for a complex matter 延期 (G-07, E-07): asked for by who handles it, given once by the head of the unit.
 *
 * @param days natural days
 * @param explanation in words; stays in this service
 * @param decision null while it is awaited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "More time, asked for and decided 延期 (G-07, E-07)")
public record Extension(
        @Schema(description = "Natural days", examples = "15")
        int days,

        @Schema(description = "Why, as the petitioner is told", examples = "APPRAISAL_PENDING")
        ExtensionReason reason,

        @Schema(description = "In words; stays in this service", examples = "等待第三方粉尘检测报告，预计两周。")
        String explanation,

        @Schema(description = "Account that asked", examples = "safety-zhao")
        String askedBy,

        @Schema(description = "When") Instant askedAt,

        @Schema(description = "The decision; absent while it is awaited") @Nullable Decision decision) {
    /** E-07: natural days at most. */
    static final int AT_MOST = 30;

    /**
     * What the head of the unit decided.
     *
     * @param explanation in words; stays in this service
     */
    @Schema(name = "ExtensionDecision", description = "What the head of the unit decided 延期审批 (G-07)")
    public record Decision(
            @Schema(description = "Whether it is given") boolean granted,

            @Schema(description = "In words", examples = "同意。检测报告出具后三日内答复。")
            String explanation,

            @Schema(description = "Account of the head", examples = "director-zhou")
            String decidedBy,

            @Schema(description = "When") Instant decidedAt) {}

    void check() {
        EXTENSION_AT_MOST_30_DAYS.demand(days >= 1 && days <= AT_MOST, AT_MOST);
    }

    boolean awaitsDecision() {
        return decision == null;
    }

    boolean wasGranted() {
        return decision != null && decision.granted();
    }

    Extension decided(Decision made) {
        EXTENSION_IS_ASKED_FOR.demand(awaitsDecision());
        EXTENSION_DECIDED_BY_ANOTHER.demand(!Written.isSamePerson(made.decidedBy(), askedBy));
        return new Extension(days, reason, explanation, askedBy, askedAt, made);
    }
}
