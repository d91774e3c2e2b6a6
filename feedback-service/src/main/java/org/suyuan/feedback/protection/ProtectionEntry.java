package org.suyuan.feedback.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was reported, done or found in a protection case. */
@Schema(name = "ProtectionEntry", description = "What was reported, done or found in a protection case 保护记录 (X-36)")
public record ProtectionEntry(
        @Schema(description = "What it is") ProtectionEntryKind kind,

        @Schema(description = "Who reported; of a report alone") @Nullable ProtectionSource source,

        @Schema(
                description = "In words; absent for what the petitioner reported by receipt code",
                examples = "已约谈班长，恢复原岗位。")
        @Nullable String words,

        @Schema(description = "Id under which intake has the petitioner's words") @Nullable UUID reportId,

        @Schema(description = "Day on which somebody looks again") @Nullable LocalDate watchOn,

        @Schema(description = "Account", examples = "discipline-sun")
        String madeBy,

        @Schema(description = "When") Instant madeAt) {}
