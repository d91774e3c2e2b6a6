package org.suyuan.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The position of a unit on the matter (C-04). */
@Schema(description = "What a unit says on the matter 部门陈述 (C-04)")
public record Statement(
        @Schema(description = "Path of the unit", examples = "/group/hr")
        String unit,

        @Schema(description = "Its position", examples = "津贴标准由集团统一规定，漏发属实")
        String text,

        @Schema(description = "Account of who speaks for it", examples = "hr-li")
        String by,

        @Schema(description = "When it was made", examples = "2026-11-26T15:30:00+08:00")
        Instant at,

        @Schema(description = "Files that it rests on, as the unit handed them in at intake")
        List<UUID> files) {
    public Statement {
        // What was stated before files could be named has none.
        files = Objects.requireNonNullElse(files, List.of());
    }
}
