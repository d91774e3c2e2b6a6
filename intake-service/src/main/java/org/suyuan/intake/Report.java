package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.REPORT_NAMES_A_LEAD_UNIT;
import static org.suyuan.intake.IntakeRules.REPORT_STATES_THE_NATURE;

import java.util.List;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.RiskLevel;

/**
 * Preliminary analysis report 初步分析报告 (I-06, I-07): drafted at registration, edited and issued by a clerk.
 *
 * @param nature what is asked, of whom, on what basis 性质分析
 * @param associations what it is connected with 关联分析: personnel, safety, team, policy; each in a sentence
 * @param riskLevel risk of the matter 风险评估
 * @param riskFactors the sentences that speak for that level
 * @param appealClass class of the appeal
 * @param peopleAffected how many people the matter touches
 * @param repeat whether it was raised before
 * @param collective whether a group raised it
 * @param difficult whether it is a difficult case 疑难
 * @param leadUnit path of the proposed lead unit
 * @param supportingUnits paths of the proposed assisting units
 */
public record Report(
        String nature,
        List<String> associations,
        RiskLevel riskLevel,
        List<String> riskFactors,
        AppealClass appealClass,
        int peopleAffected,
        boolean repeat,
        boolean collective,
        boolean difficult,
        String leadUnit,
        List<String> supportingUnits) {

    /** The same for a matter that was raised before, or was not. */
    Report repeated(boolean again) {
        return with(again, leadUnit, supportingUnits);
    }

    /** The same with other units. */
    Report handledBy(String lead, List<String> supporting) {
        return with(repeat, lead, supporting);
    }

    private Report with(boolean again, String lead, List<String> supporting) {
        return new Report(
                nature,
                associations,
                riskLevel,
                riskFactors,
                appealClass,
                peopleAffected,
                again,
                collective,
                difficult,
                lead,
                supporting);
    }

    /** Refuses a report that does not say what I-06 and I-11 ask for. */
    void check() {
        REPORT_STATES_THE_NATURE.demand(!nature.isBlank());
        REPORT_NAMES_A_LEAD_UNIT.demand(!leadUnit.isBlank() && !supportingUnits.contains(leadUnit));
    }
}
