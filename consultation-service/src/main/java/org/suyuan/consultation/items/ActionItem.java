package org.suyuan.consultation.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that minutes resolve. */
@Schema(name = "ActionItem", description = "What the minutes resolve, with what has become of it 落实事项 (C-06)")
public record ActionItem(
        @Schema(description = "Its id") UUID itemId,
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Of which supplement it is; 0 of the minutes themselves", examples = "0")
        int supplement,

        @Schema(description = "What is done", examples = "补发三个月高温津贴")
        String what,

        @Schema(description = "Path of the unit that does it", examples = "/group/hr")
        String unit,

        @Schema(description = "Last day", examples = "2026-12-15")
        LocalDate dueOn,

        @Schema(description = "How far it has come") ItemState state,

        @Schema(description = "How often it was handed in", examples = "1")
        int rounds,

        @Schema(description = "What shows that it is done", examples = "十二月工资条载明补发。") @Nullable String evidence,

        @Schema(description = "Account that handed it in", examples = "hr-li") @Nullable String handedInBy,

        @Schema(description = "When") @Nullable Instant handedInAt,

        @Schema(description = "Account that accepted it or sent it back", examples = "director-zhao") @Nullable String judgedBy,

        @Schema(description = "When") @Nullable Instant judgedAt,

        @Schema(description = "What was said then, or when the chair moved it", examples = "缺少工会确认，请补齐。") @Nullable String reason) {}
