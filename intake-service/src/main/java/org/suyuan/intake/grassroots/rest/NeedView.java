package org.suyuan.intake.grassroots.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.grassroots.Need;
import org.suyuan.intake.grassroots.NeedKind;
import org.suyuan.intake.grassroots.NeedSource;
import org.suyuan.intake.grassroots.NeedState;

@Schema(name = "Need", description = "A small need or an early sign 小诉求、苗头性问题 (X-14, X-47)")
record NeedView(
        @Schema(description = "Id, UUIDv7", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
        UUID needId,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version,

        @Schema(description = "How far it has come", examples = "OPEN")
        NeedState state,

        @Schema(description = "What it is", examples = "SMALL_NEED")
        NeedKind kind,

        @Schema(description = "Where it was heard (X-12)", examples = "DAILY_TALK")
        NeedSource source,

        @Schema(description = "Code of the liaison point", examples = "M2-T3")
        String point,

        @Schema(description = "Path of the unit that it concerns", examples = "/group/mine-2/team-3")
        String unit,

        @Schema(description = "In a line", examples = "浴室热水不足")
        String title,

        @Schema(description = "In words that name nobody", examples = "中班升井后浴室没有热水。")
        String text,

        @Schema(description = "How many people it touches", examples = "30")
        int people,

        @Schema(description = "Account that raised it", examples = "liaison-zhou")
        String raisedBy,

        @Schema(description = "When", examples = "2026-11-21T08:30:00+08:00")
        Instant raisedAt,

        @Schema(description = "How it was solved", examples = "已更换热水阀，当日恢复供应。") @Nullable String solution,

        @Schema(description = "Whether those concerned are satisfied", examples = "true") @Nullable Boolean satisfied,

        @Schema(description = "Account that ended it", examples = "liaison-zhou") @Nullable String endedBy,

        @Schema(description = "When it ended", examples = "2026-11-21T17:00:00+08:00") @Nullable Instant endedAt,

        @Schema(description = "The petition that it became", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
        @Nullable UUID petitionId) {

    static NeedView of(Need need) {
        return new NeedView(
                need.id(),
                need.version(),
                need.state(),
                need.kind(),
                need.source(),
                need.point(),
                need.unit(),
                need.title(),
                need.text(),
                need.people(),
                need.raisedBy(),
                need.raisedAt(),
                need.solution(),
                need.satisfied(),
                need.endedBy(),
                need.endedAt(),
                need.petitionId());
    }
}
