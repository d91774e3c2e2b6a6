package org.suyuan.consultation.courts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A package that settles a matter in stages. */
@Schema(name = "Settlement", description = "A package that settles a matter in stages 一揽子和解 (X-52, X-58)")
public record Settlement(
        @Schema(description = "Its id") UUID settlementId,
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "What was agreed, without persons", examples = "执行和解、物业移交、息诉罢访一并办理。")
        String words,

        @Schema(description = "When", examples = "2026-11-28")
        LocalDate agreedOn,

        @Schema(description = "When its last stage was done; absent before") @Nullable LocalDate performedOn,

        @Schema(description = "When it ended without being performed; absent otherwise") @Nullable LocalDate endedOn,

        @Schema(description = "Why it ended; absent otherwise", examples = "对方未按期付款。") @Nullable String reason,

        @Schema(description = "Its stages, by day") List<Stage> stages) {

    boolean runs() {
        return performedOn == null && endedOn == null;
    }

    /** A stage of it. */
    @Schema(name = "SettlementStage", description = "A stage of a settlement 和解阶段 (X-52)")
    public record Stage(
            @Schema(description = "Its id") UUID stageId,
            @Schema(description = "What it is") StageKind kind,

            @Schema(description = "In words, without persons", examples = "第一批移交：供水、供电。")
            String words,

            @Schema(description = "How many people it places; absent where it is no placement", examples = "261")
            @Nullable Integer people,

            @Schema(description = "Last day", examples = "2026-12-31")
            LocalDate dueOn,

            @Schema(description = "How many were placed; absent before, and where it is no placement", examples = "258")
            @Nullable Integer placed,

            @Schema(description = "When it was done; absent before", examples = "2026-12-20") @Nullable LocalDate doneOn,

            @Schema(description = "What shows it; absent before", examples = "移交确认书 3 号") @Nullable String evidence) {

        boolean countsRightly() {
            return (kind == StageKind.PLACEMENT) == (people != null);
        }
    }
}
