package org.suyuan.intake;

import java.util.List;
import java.util.Map;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.intake.analysis.RiskModel;
import org.suyuan.intake.words.SaidWords;

/** Drafts the report from what was registered: a proposal with its reasons, for a clerk to judge. Pure, no clock. */
final class ReportDraft {
    private static final Map<AppealClass, List<String>> WORDS = Map.of(
            AppealClass.POLICY_ENQUIRY, List.of("咨询", "请问", "是否可以", "怎么办理"),
            AppealClass.LABOUR_RIGHTS, List.of("工资", "薪", "社保", "公积金", "合同", "加班", "工龄", "退休", "养老"),
            AppealClass.RIGHTS_PROTECTION, List.of("安全", "环境", "粉尘", "噪音", "污染", "工伤", "职业病", "晋升"));

    private ReportDraft() {}

    static Report of(Registration registration, boolean collective, Analysis.Findings findings) {
        Appeal appeal = registration.appeal();
        RiskModel.Assessment risk = findings.risk();
        return new Report(
                appeal.title(),
                findings.associations(),
                risk.level(),
                risk.factors(),
                risk.model(),
                null,
                appealClass(appeal),
                registration.headCount(),
                false,
                collective,
                false,
                appeal.unit(),
                List.of());
    }

    /** The class most of whose words appear; a management suggestion when none does. */
    private static AppealClass appealClass(Appeal appeal) {
        SaidWords said = SaidWords.of(appeal.title(), appeal.text());
        AppealClass best = AppealClass.MANAGEMENT_SUGGESTION;
        long most = 0;
        for (AppealClass candidate : AppealClass.values()) {
            long found = WORDS.getOrDefault(candidate, List.of()).stream()
                    .filter(said::say)
                    .count();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }
}
