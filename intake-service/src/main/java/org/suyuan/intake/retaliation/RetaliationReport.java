package org.suyuan.intake.retaliation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a petitioner reports of retaliation. */
@Schema(name = "RetaliationReport", description = "What a petitioner reports of retaliation 反映打击报复 (E-20, X-36)")
public record RetaliationReport(
        @Schema(description = "Its id, as the protection case names it")
        UUID reportId,

        @Schema(
                description = "Path of the unit that is said to retaliate; absent when it was not told",
                examples = "/group/mine-2/team-3")
        @Nullable String unit,

        @Schema(description = "When") Instant reportedAt,

        @Schema(description = "In the petitioner's words", examples = "投诉后被调到夜班，班长说是因为我上访。")
        String words) {

    @Override
    public String toString() {
        return "RetaliationReport[sealed]";
    }
}
