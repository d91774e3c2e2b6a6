package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.REPORT_NAMES_A_LEAD_UNIT;
import static org.suyuan.intake.IntakeRules.REPORT_STATES_THE_NATURE;
import static org.suyuan.intake.IntakeRules.RISK_DEVIATION_GIVES_A_REASON;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.intake.analysis.Association;
import org.suyuan.intake.analysis.RiskFactor;
import org.suyuan.intake.analysis.RiskModel;

/**
 * Preliminary analysis report 初步分析报告 (I-06, I-07): drafted at registration, edited and issued by a clerk.
 *
 * @param nature what is asked, of whom, on what basis 性质分析
 * @param associations what it is connected with 关联分析: personnel, safety, team, policy, each with its source
 * @param riskLevel risk of the matter 风险评估
 * @param riskFactors what speaks for that level, and how much
 * @param riskModel version of the risk model that drafted it; 0 when a clerk wrote it
 * @param riskReason why the level is another than the factors add up to; null when it is not
 * @param appealClass class of the appeal
 * @param peopleAffected how many people the matter touches
 * @param repeat whether it was raised before
 * @param collective whether a group raised it
 * @param difficult whether it is a difficult case 疑难
 * @param leadUnit path of the proposed lead unit
 * @param supportingUnits paths of the proposed assisting units
 */
@Schema(description = "Preliminary analysis report 初步分析报告 (I-06, I-07)")
public record Report(
        @Schema(description = "What is asked, of whom, on what basis 性质分析", examples = "职工要求单位补发 2025 年高温津贴，依据集团津贴办法")
        String nature,

        @Schema(description = "What it is connected with 关联分析 (I-08)")
        List<Association> associations,

        @Schema(description = "Risk of the matter 风险评估 (I-06)")
        RiskLevel riskLevel,

        @Schema(description = "What speaks for that level, and how much")
        List<RiskFactor> riskFactors,

        @Schema(description = "Version of the risk model that drafted it; 0 when a clerk wrote it", examples = "1")
        int riskModel,

        @Schema(description = "Why the level is another than the factors add up to", examples = "现场已平息，家属情绪稳定")
        @Nullable String riskReason,

        @Schema(description = "Class of the appeal (I-11)") AppealClass appealClass,

        @Schema(description = "How many people the matter touches", examples = "30")
        int peopleAffected,

        @Schema(description = "Whether it was raised before (I-23)", examples = "false")
        boolean repeat,

        @Schema(description = "Whether a group raised it (I-24)", examples = "false")
        boolean collective,

        @Schema(description = "Whether it is a difficult case 疑难 (C-01)", examples = "false")
        boolean difficult,

        @Schema(description = "Path of the proposed lead unit 主办单位", examples = "/group/hr")
        String leadUnit,

        @Schema(description = "Paths of the proposed assisting units 协办单位")
        List<String> supportingUnits) {

    /** The proposed units, those that it names. */
    List<String> units() {
        return Stream.concat(Stream.of(leadUnit).filter(lead -> !lead.isBlank()), supportingUnits.stream())
                .toList();
    }

    /** Fewest characters of the reason for another risk level. */
    static final int REASON = 5;

    /** The same for a matter that was raised before, or was not. */
    Report repeated(boolean again) {
        return with(associations, riskLevel, riskFactors, riskModel, riskReason, again, leadUnit, supportingUnits);
    }

    /** The same with other units. */
    Report handledBy(String lead, List<String> supporting) {
        return with(associations, riskLevel, riskFactors, riskModel, riskReason, repeat, lead, supporting);
    }

    /** The same with what is found anew. */
    Report analysed(Analysis.Findings findings) {
        RiskModel.Assessment risk = findings.risk();
        return with(
                findings.associations(),
                risk.level(),
                risk.factors(),
                risk.model(),
                null,
                repeat,
                leadUnit,
                supportingUnits);
    }

    private Report with(
            List<Association> found,
            RiskLevel level,
            List<RiskFactor> factors,
            int model,
            @Nullable String reason,
            boolean again,
            String lead,
            List<String> supporting) {
        return new Report(
                nature,
                found,
                level,
                factors,
                model,
                reason,
                appealClass,
                peopleAffected,
                again,
                collective,
                difficult,
                lead,
                supporting);
    }

    /** Refuses a risk level that its factors do not add up to, unless it says why. */
    void checkRisk(RiskModel model) {
        RiskLevel sum = model.level(riskFactors);
        boolean explained = riskReason != null && riskReason.strip().length() >= REASON;
        RISK_DEVIATION_GIVES_A_REASON.demand(riskLevel == sum || explained, sum, REASON);
    }

    /** Refuses a report that does not say what I-06 and I-11 ask for. */
    void check() {
        REPORT_STATES_THE_NATURE.demand(!nature.isBlank());
        REPORT_NAMES_A_LEAD_UNIT.demand(!leadUnit.isBlank() && !supportingUnits.contains(leadUnit));
    }
}
