package org.suyuan.intake.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.intake.Report;
import org.suyuan.intake.analysis.Association;
import org.suyuan.intake.analysis.RiskFactor;
import org.suyuan.platform.reading.UnitPath;

@Schema(description = "The clerk's judgement in place of the draft (I-06)")
record ReportRequest(
        @Schema(description = "What is asked, of whom, on what basis 性质分析") @NotBlank @Size(max = 2000) String nature,

        @Schema(description = "What it is connected with 关联分析, each with its source") @NotNull @Size(max = 50) List<@NotNull @Valid Association> associations,

        @Schema(description = "Risk of the matter 风险评估; by the points of its factors, or with a reason") @NotNull RiskLevel riskLevel,

        @Schema(description = "What speaks for that level") @NotNull @Size(max = 50) List<@NotNull @Valid RiskFactor> riskFactors,

        @Schema(
                description = "Why the level is another than the factors add up to, in at least 5 characters",
                examples = "现场已平息，家属情绪稳定")
        @Size(max = 500) @Nullable String riskReason,

        @Schema(description = "Class of the appeal (I-11)") @NotNull AppealClass appealClass,

        @Schema(description = "How many people the matter touches") @Min(1) @Max(1_000_000) @NotNull Integer peopleAffected,

        @Schema(description = "Whether it was raised before (I-23)") @NotNull Boolean repeat,

        @Schema(description = "Whether a group raised it (I-24)") @NotNull Boolean collective,

        @Schema(description = "Whether it is a difficult case 疑难 (C-01)") @NotNull Boolean difficult,

        @Schema(description = "Proposed lead unit 主办单位 (I-11)", examples = "/group/hr")
        @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        String leadUnit,

        @Schema(description = "Proposed assisting units 协办单位")
        @NotNull @Size(max = 10) @JsonDeserialize(contentUsing = UnitPath.Reader.class)
        List<@NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) String> supportingUnits) {

    Report report() {
        return new Report(
                nature,
                associations,
                riskLevel,
                riskFactors,
                0,
                riskReason,
                appealClass,
                peopleAffected,
                repeat,
                collective,
                difficult,
                leadUnit,
                supportingUnits);
    }
}
