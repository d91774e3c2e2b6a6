package org.suyuan.feedback;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reply says will be done (E-22). */
@Schema(description = "What a reply says will be done 承诺事项 (E-22)")
public record Promise(
        @Schema(description = "In words; stays in this service", examples = "随十二月工资补发三个月高温津贴。")
        String what,

        @Schema(description = "Path of the unit that does it", examples = "/group/hr")
        String unit,

        @Schema(description = "The last day for it", examples = "2026-12-15")
        LocalDate dueOn) {}
