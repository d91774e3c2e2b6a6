package org.suyuan.feedback.care;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time that care was given. */
@Schema(name = "CareSession", description = "A time that care was given 疏导、帮扶记录 (F-13, F-14)")
public record CareSession(
        @Schema(description = "The day", examples = "2026-12-05")
        LocalDate heldOn,

        @Schema(description = "Notes; shown to who gives it and nobody else", examples = "倾听为主，情绪较上次平稳。") @Nullable String notes) {}
