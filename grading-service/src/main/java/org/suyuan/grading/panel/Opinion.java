package org.suyuan.grading.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;

/** The question to a department and its opinion of the grade (G-01). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a department was asked, and what it says 定级意见 (G-01)")
public record Opinion(
        @Schema(description = "Path of the department", examples = "/group/safety")
        String unit,

        @Schema(description = "Account of who asked", examples = "clerk-wang")
        String askedBy,

        @Schema(description = "When it was asked", examples = "2026-11-20T15:00:00+08:00")
        Instant askedAt,

        @Schema(description = "By when it answers", examples = "2026-11-21T15:00:00+08:00")
        Instant dueAt,

        @Schema(description = "What came of it", examples = "DIFFERED")
        OpinionState state,

        @Schema(description = "The grade it is for; absent until it answers", examples = "URGENT") @Nullable Grade grade,

        @Schema(description = "Why; absent until it answers", examples = "现场存在坍塌隐患") @Nullable String reason,

        @Schema(description = "Account of who answered", examples = "safety-sun") @Nullable String givenBy,

        @Schema(description = "When it answered", examples = "2026-11-20T17:30:00+08:00") @Nullable Instant givenAt) {

    /** A department is asked. */
    public static Opinion asked(String unit, String by, Instant now, Instant dueAt) {
        return new Opinion(unit, by, now, dueAt, OpinionState.ASKED, null, null, null, null);
    }

    /** It answers, or answers anew. */
    public Opinion given(Grade preferred, String why, String by, Instant now) {
        return new Opinion(unit, askedBy, askedAt, dueAt, OpinionState.GIVEN, preferred, why, by, now);
    }

    /** The grade is decided: it agreed, differed, or was silent. */
    public Opinion settled(Grade decided) {
        OpinionState end =
                grade == null ? OpinionState.SILENT : grade == decided ? OpinionState.AGREED : OpinionState.DIFFERED;
        return new Opinion(unit, askedBy, askedAt, dueAt, end, grade, reason, givenBy, givenAt);
    }

    /** Nobody hears it any more. */
    Opinion unheard() {
        return state == OpinionState.ASKED
                ? new Opinion(unit, askedBy, askedAt, dueAt, OpinionState.SILENT, null, null, null, null)
                : this;
    }

    boolean isOf(String department) {
        return unit.equals(department);
    }

    /** Whether the decision waits for it. */
    public boolean delays(Instant now) {
        return state == OpinionState.ASKED && !now.isAfter(dueAt);
    }
}
