package org.suyuan.grading;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.table.Facts;

/** A change of the grade because facts changed (G-08), with every date that it moved. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A change of the grade 重新定级 (G-08), with every date that it moved")
public record Regrading(
        @Schema(description = "When", examples = "2026-11-22T10:30:00+08:00")
        Instant at,

        @Schema(description = "Account", examples = "director-zhao")
        String by,

        @Schema(description = "The grade before", examples = "ORDINARY")
        Grade from,

        @Schema(description = "The grade after", examples = "URGENT")
        Grade to,

        @Schema(description = "The facts that changed, with what they are now", implementation = Map.class)
        Facts changed,

        @Schema(description = "Why, in words", examples = "又有二十六人联名反映同一问题")
        String reason,

        @Schema(description = "By when handling was to be finished before", examples = "2026-11-27T23:59:59+08:00")
        Instant dueBefore,

        @Schema(description = "By when it is to be finished now", examples = "2026-11-25T23:59:59+08:00")
        Instant dueAfter,

        @Schema(description = "By when a response was due before; absent when none was asked") @Nullable Instant responseBefore,

        @Schema(description = "By when a response is due now; absent when none is asked") @Nullable Instant responseAfter,

        @Schema(description = "The clause that sets the limits now", examples = "G-04")
        String clause,

        @Schema(description = "What held until then") Before before) {

    /**
     * What held until a change; kept whole, because a decision is found again years later.
     *
     * @param ruling null of decisions before there were tables
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "What held until the change")
    public record Before(
            @Schema(description = "The grade", examples = "ORDINARY")
            Grade grade,

            @Schema(description = "The criteria as they were judged") @Nullable Criteria criteria,

            @Schema(description = "Why it differed from the proposal", examples = "情节轻微") @Nullable String reason,

            @Schema(description = "Account of who decided", examples = "clerk-wang") @Nullable String decidedBy,

            @Schema(description = "By when handling was to be finished", examples = "2026-11-27T23:59:59+08:00")
            Instant dueAt,

            @Schema(description = "By when a response was due; absent when none was asked") @Nullable Instant responseDueAt,

            @Schema(hidden = true) @Nullable Ruling ruling) {}

    static Regrading of(Before before, Judgement judgement, Facts changed, Ruling ruling) {
        return new Regrading(
                judgement.at(),
                judgement.by(),
                before.grade(),
                ruling.grade(),
                changed,
                requireNonNull(judgement.reason()),
                before.dueAt(),
                ruling.limits().dueAt(),
                before.responseDueAt(),
                ruling.limits().responseDueAt(),
                ruling.limits().clause(),
                before);
    }

    /** Without what the service keeps for itself. */
    public Regrading shown() {
        Before told = new Before(
                before.grade(),
                before.criteria(),
                before.reason(),
                before.decidedBy(),
                before.dueAt(),
                before.responseDueAt(),
                null);
        return new Regrading(
                at, by, from, to, changed, reason, dueBefore, dueAfter, responseBefore, responseAfter, clause, told);
    }
}
