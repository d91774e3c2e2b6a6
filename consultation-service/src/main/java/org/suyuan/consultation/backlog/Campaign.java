package org.suyuan.consultation.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign over long-pending cases. */
@Schema(name = "Campaign", description = "A campaign over long-pending cases 积案攻坚 (C-14)")
public record Campaign(
        @Schema(description = "Its id") UUID campaignId,

        @Schema(description = "Path of the unit that leads it", examples = "/group")
        String unit,

        @Schema(description = "Its title", examples = "二〇二六年历史积案攻坚")
        String title,

        @Schema(description = "The plan, without persons", examples = "逐案包保，一案一策。")
        String plan,

        @Schema(description = "First day", examples = "2026-12-01")
        LocalDate from,

        @Schema(description = "Last day", examples = "2027-06-30")
        LocalDate until,

        @Schema(description = "Its goals, by day") List<Goal> goals,

        @Schema(description = "How many cases are in it", examples = "12")
        int cases,

        @Schema(description = "How many of them are resolved 化解 by now", examples = "5")
        int resolved,

        @Schema(description = "How many of them began more than ten years ago (X-54)", examples = "3")
        int legacy,

        @Schema(
                description =
                        "How many cases were left at the end of each day that changed it, from the first day on; absent in lists")
        @Nullable List<Left> burnDown,

        @Schema(description = "The cases; absent in lists") @Nullable List<CampaignCase> list) {

    /** From how many years on a matter is a legacy. */
    static final int LEGACY_YEARS = 10;

    /** How far it is to have come by a day. */
    @Schema(name = "CampaignGoal", description = "How far a campaign is to have come by a day 阶段目标 (C-14)")
    public record Goal(
            @Schema(description = "The day", examples = "2027-03-31")
            LocalDate by,

            @Schema(description = "How many cases are resolved by then", examples = "6")
            int resolved,

            @Schema(description = "How many were; until now where the day is to come", examples = "5")
            int reached,

            @Schema(description = "Whether the day is over and something is missing", examples = "false")
            boolean missed) {}

    /** What was left on a day. */
    @Schema(name = "CampaignLeft", description = "What was left of a campaign on a day 攻坚进度 (C-14)")
    public record Left(
            @Schema(description = "The day", examples = "2027-01-15")
            LocalDate day,

            @Schema(description = "How many cases", examples = "9")
            int cases) {}

    /** A case of it. */
    @Schema(name = "CampaignCase", description = "A case of a campaign 攻坚案件 (C-14)")
    public record CampaignCase(
            @Schema(description = "The petition") UUID petitionId,

            @Schema(description = "When the matter began; absent where nobody knows", examples = "2014-05-01") @Nullable LocalDate since,

            @Schema(description = "Whether that is more than ten years ago 历史遗留 (X-54)", examples = "true")
            boolean legacy,

            @Schema(
                    description = "Account of the leader who owns the case 包案领导; absent where nobody does",
                    examples = "leader-sun")
            @Nullable String leader,

            @Schema(
                    description = "When it was established that it is resolved 化解; absent before",
                    examples = "2027-01-15")
            @Nullable LocalDate resolvedOn) {}
}
