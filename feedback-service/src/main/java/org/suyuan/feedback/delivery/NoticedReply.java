package org.suyuan.feedback.delivery;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody sees of a reply that nobody could be given: its number and its office, neither a matter nor a person. */
@Schema(name = "NoticedReply", description = "A reply delivered by public notice 公告送达 (F-03)")
public record NoticedReply(
        @Schema(description = "Its number 文号", examples = "信访答〔2026〕15号")
        String number,

        @Schema(description = "Path of the unit that replied, where it can be had", examples = "/group/hr")
        String unit,

        @Schema(description = "Since when the notice stands", examples = "2026-12-20")
        LocalDate since) {}
