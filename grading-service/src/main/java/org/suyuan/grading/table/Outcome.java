package org.suyuan.grading.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Grade;

/**
 * What a row of a grading table decides.
 *
 * @param consultation whether step 3 is held whatever C-01 says
 * @param plan code of the plan template; null for that of the grade
 * @param limit the handling limit; null for that of the limit policy
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a row decides 结果")
public record Outcome(
        @Schema(description = "The grade (G-03)", examples = "URGENT") @NotNull Grade grade,

        @Schema(description = "Whether step 3 is held even where C-01 does not demand it", examples = "false")
        boolean consultation,

        @Schema(description = "Code of the plan template (G-05); absent for that of the grade", examples = "URGENT")
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String plan,

        @Schema(description = "Handling limit instead of the policy's; never later than the Ordinance's (E-35)")
        @Nullable @Valid Limit limit) {}
