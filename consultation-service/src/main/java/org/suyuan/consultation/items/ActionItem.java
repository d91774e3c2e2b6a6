package org.suyuan.consultation.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

        @Schema(description = "What was said then, or when the chair moved it", examples = "缺少工会确认，请补齐。") @Nullable String reason,

        @Schema(description = "Every time it was handed in, oldest first; absent in lists") @Nullable List<Round> history) {

    /** One time that it was handed in. */
    @Schema(name = "ActionItemRound", description = "One time that an action item was handed in 落实事项办理轮次 (C-06)")
    public record Round(
            @Schema(description = "Which time", examples = "1")
            int round,

            @Schema(description = "What was to show that it is done", examples = "十二月工资条。")
            String evidence,

            @Schema(description = "Account that handed it in", examples = "hr-li")
            String handedInBy,

            @Schema(description = "When") Instant handedInAt,

            @Schema(description = "Whether it was accepted; absent before it was judged", examples = "false") @Nullable Boolean accepted,

            @Schema(description = "Account that judged it", examples = "director-zhao") @Nullable String judgedBy,

            @Schema(description = "When") @Nullable Instant judgedAt,

            @Schema(description = "Why it was sent back; absent otherwise", examples = "缺少工会确认，请补齐。") @Nullable String reason) {}

    ActionItem with(List<Round> rounds) {
        return new ActionItem(
                itemId,
                petitionId,
                supplement,
                what,
                unit,
                dueOn,
                state,
                this.rounds,
                evidence,
                handedInBy,
                handedInAt,
                judgedBy,
                judgedAt,
                reason,
                rounds);
    }
}
