package org.suyuan.grading.limit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Branch;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.contract.intake.AppealClass;

/** A row of a limit policy: for whom it holds, and what it gives. What is absent holds for all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A row of a limit policy 时限规则: for whom it holds, and what it gives; what is absent holds for all")
public record LimitRow(
        @Schema(description = "What people call it", examples = "重要事项") @NotBlank @Size(max = 60) String name,

        @Schema(description = "The clause or document that sets it", examples = "G-04") @NotBlank @Size(max = 100) String clause,

        @Schema(description = "Grade (G-03)", examples = "IMPORTANT") @Nullable Grade grade,

        @Schema(description = "Class of the appeal (I-11, G-06)", examples = "POLICY_ENQUIRY") @Nullable AppealClass appealClass,

        @Schema(description = "Path of a unit, with all below it", examples = "/group/mine-2")
        @Nullable @Pattern(regexp = "(/[^/]{1,80}){1,8}")
        String unit,

        @Schema(description = "Path in the category tree, with all below it", examples = "劳动和社会保障")
        @Nullable @Size(min = 1, max = 200) String category,

        @Schema(description = "Only what arrived in a sensitive period, or only what did not (X-31)", examples = "true")
        @Nullable Boolean sensitivePeriod,

        @Schema(description = "By when handling is finished 办结时限") @NotNull @Valid Limit completion,

        @Schema(
                description =
                        "By when the petitioner is responded to 响应时限; runs apart from completion; absent when nothing is asked")
        @Nullable @Valid Limit response,

        @Schema(description = "From when completion runs", examples = "RECEIPT") @NotNull LimitStart start,

        @Schema(description = "For what completion can stand still 中止计时事由; absent for every ground, empty for none")
        @Nullable Set<@NotNull SuspensionGround> suspendedBy) {

    /** Whether it holds for a matter. */
    boolean holds(Grade decided, LimitCase matter) {
        return (grade == null || grade == decided)
                && (appealClass == null || appealClass == matter.appealClass())
                && (unit == null || Branch.covers(unit, matter.unit()))
                && (category == null || Branch.covers(category, matter.category()))
                && (sensitivePeriod == null || sensitivePeriod == matter.sensitivePeriod());
    }

    /** Whether it holds for every matter of a grade. */
    boolean holdsForAllOf(Grade decided) {
        return (grade == null || grade == decided)
                && appealClass == null
                && unit == null
                && category == null
                && sensitivePeriod == null;
    }
}
