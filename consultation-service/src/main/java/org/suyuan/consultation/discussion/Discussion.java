package org.suyuan.consultation.discussion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was discussed of a petition. */
@Schema(name = "Discussion", description = "What was discussed of a petition 集中研讨 (C-04, C-05)")
public record Discussion(
        @Schema(description = "Facts and responsibility, oldest first")
        List<Point> points,

        @Schema(description = "What could be done, with the votes, oldest first")
        List<Option> options) {

    /** A fact, or who is responsible. */
    @Schema(
            name = "DiscussionPoint",
            description = "A fact that is agreed or disputed, or who is responsible 研讨要点 (C-05)")
    public record Point(
            @Schema(description = "What it is about") PointKind kind,

            @Schema(description = "In words, without persons", examples = "七月津贴未列入工资表，各方一致。")
            String words,

            @Schema(description = "Account that noted it", examples = "clerk-wang")
            String notedBy,

            @Schema(description = "When") Instant notedAt) {}

    /** Something that could be done. */
    @Schema(name = "DiscussionOption", description = "Something that could be done, with the votes 备选方案与表决 (C-05)")
    public record Option(
            @Schema(description = "Its id") UUID optionId,

            @Schema(description = "In words, without persons", examples = "一次性补发并修订工资表模板。")
            String words,

            @Schema(description = "What it rests on", examples = "《防暑降温措施管理办法》第十七条")
            String basis,

            @Schema(description = "What it costs, in CNY; absent where nobody knows", examples = "46800.00") @Nullable BigDecimal cost,

            @Schema(description = "The votes, in the order of voting")
            List<CastVote> votes) {}

    /** What a unit says to an option. */
    @Schema(name = "CastVote", description = "What a unit says to an option 表决 (C-05)")
    public record CastVote(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            String unit,

            @Schema(description = "What it says") Vote vote,

            @Schema(
                    description = "Its reasons in its own words; absent where it gave none",
                    examples = "应分两期，以免影响当月成本。")
            @Nullable String words,

            @Schema(description = "Account that voted for it", examples = "hr-li")
            String castBy,

            @Schema(description = "When") Instant castAt) {}
}
