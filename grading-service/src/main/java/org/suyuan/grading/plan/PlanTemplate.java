package org.suyuan.grading.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Branch;
import org.suyuan.contract.grading.Grade;

/** Steps for matters of a grade and category. A condition that is absent holds for all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Plan template 处理方案模板 (G-05): for which grade and category, and its steps")
public record PlanTemplate(
        @Schema(description = "Code, named by rows of the grading table", examples = "URGENT")
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,

        @Schema(description = "What people call it", examples = "紧急事项处置方案") @NotBlank @Size(max = 60) String name,

        @Schema(description = "Grade (G-03)", examples = "URGENT") @Nullable Grade grade,

        @Schema(description = "Path in the category tree, with all below it", examples = "劳动和社会保障")
        @Nullable @Size(min = 1, max = 200) String category,

        @Schema(description = "The steps, in order") @NotEmpty @Size(max = 20) List<@NotNull @Valid PlanStep> steps) {

    boolean holds(Grade decided, String of) {
        return (grade == null || grade == decided) && (category == null || Branch.covers(category, of));
    }

    boolean holdsForAllOf(Grade decided) {
        return (grade == null || grade == decided) && category == null;
    }
}
