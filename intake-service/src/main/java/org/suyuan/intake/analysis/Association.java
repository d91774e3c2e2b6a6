package org.suyuan.intake.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a matter is connected with 关联分析 (I-08), with where it is known from and what for. */
@Schema(description = "Something that the matter is connected with, with source and purpose 关联分析 (I-08, X-39)")
public record Association(
        @Schema(description = "With what", examples = "SAFETY") @NotNull AssociationKind kind,

        @Schema(description = "What is known, in a sentence that names nobody", examples = "二矿三队 2026 年 9 月发生轻伤事故 1 起")
        @NotBlank @Size(max = 500) String finding,

        @Schema(description = "Where it is known from", examples = "安全管理系统") @NotBlank @Size(max = 100) String source,

        @Schema(description = "What it is used for", examples = "判断诉求与现场安全的关系") @NotBlank @Size(max = 200) String purpose,

        @Schema(description = "Last day on which it may be used; absent when it does not expire") @Nullable LocalDate until) {}
