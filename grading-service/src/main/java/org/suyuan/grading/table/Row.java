package org.suyuan.grading.table;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a grading table: when all its cells hold, it speaks for its outcome. */
@Schema(description = "A row: when all cells hold, it speaks for its outcome 规则行")
public record Row(
        @Schema(description = "What people call it", examples = "紧急情形") @NotBlank @Size(max = 60) String name,

        @Schema(description = "Conditions by column; a column that is missing takes any value") @NotNull @Size(max = 14) Map<@NotNull Fact, @NotNull @Valid Cell> cells,

        @Schema(description = "What it decides") @NotNull @Valid Outcome outcome) {}
