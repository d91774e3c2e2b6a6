package org.suyuan.intake.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Report;
import org.suyuan.platform.problem.Messages;

/** The preliminary analysis report in words 初步分析报告 (I-06, I-07). */
record ReportText(Petition petition, Locale language) {

    void write(Letter.Body body) {
        Report report = petition.report().content();
        body.table(List.of(
                row("class", label(report.appealClass())),
                row("people", String.valueOf(report.peopleAffected())),
                row("repeat", yesOrNo(report.repeat())),
                row("collective", yesOrNo(report.collective())),
                row("difficult", yesOrNo(report.difficult())),
                row("version", String.valueOf(petition.report().version()))));
        body.heading(text("nature")).paragraph(report.nature());
        body.heading(text("associations")).table(associations(report));
        body.heading(text("risk")).table(risk(report));
        body.heading(text("proposal")).table(proposal(report));
    }

    private List<Letter.Row> associations(Report report) {
        List<Letter.Row> rows = report.associations().stream()
                .map(each -> new Letter.Row(
                        label(each.kind()), text("association", each.finding(), each.source(), each.purpose())))
                .toList();
        return rows.isEmpty() ? List.of(row("associations", text("none"))) : rows;
    }

    private List<Letter.Row> risk(Report report) {
        List<Letter.Row> rows = new ArrayList<>();
        rows.add(row("level", label(report.riskLevel())));
        report.riskFactors().forEach(each -> rows.add(row("factor", text("factor", each.finding(), each.weight()))));
        if (report.riskReason() != null) {
            rows.add(row("reason", report.riskReason()));
        }
        return rows;
    }

    private List<Letter.Row> proposal(Report report) {
        String category = petition.matter().category();
        return List.of(
                row("category", category == null ? text("none") : category),
                row("lead", report.leadUnit()),
                row("supporting", String.join("、", report.supportingUnits())));
    }

    private Letter.Row row(String label, String value) {
        return LetterTexts.row(language, label, value);
    }

    private String label(Enum<?> code) {
        return Messages.label(language, code);
    }

    private String yesOrNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    private String text(String part, Object... details) {
        return Messages.text(language, "letter.REPORT." + part, details);
    }
}
