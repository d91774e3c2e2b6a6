package org.suyuan.consultation.drafting;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.consultation.Minutes;

/** Minutes before they are adopted. */
@Schema(name = "MinutesDraft", description = "Minutes before they are adopted, with what was said of them 纪要草案 (C-06)")
public record MinutesDraft(
        @Schema(description = "The how manieth draft; the first is 1", examples = "1")
        int version,

        @Schema(description = "As they shall be adopted") Minutes minutes,

        @Schema(description = "Until when comments are awaited")
        Instant commentsUntil,

        @Schema(description = "Account that drafted them", examples = "clerk-wang")
        String draftedBy,

        @Schema(description = "When") Instant draftedAt,

        @Schema(description = "What participants said, of all versions, oldest first")
        List<Comment> comments) {

    /** What a participant says of a draft. */
    @Schema(name = "MinutesComment", description = "What a participant says of a draft 纪要修改意见 (C-06)")
    public record Comment(
            @Schema(description = "Of which version", examples = "1")
            int version,

            @Schema(description = "Path of the unit", examples = "/group/safety")
            String unit,

            @Schema(description = "What it says", examples = "第二项期限建议延至月底。")
            String words,

            @Schema(description = "Account that speaks for it", examples = "safety-qian")
            String commentedBy,

            @Schema(description = "When") Instant commentedAt) {}
}
