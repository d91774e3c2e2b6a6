package org.suyuan.intake;

import java.util.List;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.intake.analysis.RiskModel;
import org.suyuan.intake.words.Appeal;
import org.suyuan.intake.words.SaidWords;

/** Drafts the report from what was registered: a proposal with its reasons, for a clerk to judge. Pure, no clock. */
final class ReportDraft {
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
                AppealWords.classOf(SaidWords.of(appeal.title(), appeal.text())),
                registration.headCount(),
                false,
                collective,
                false,
                appeal.unit(),
                List.of());
    }
}
