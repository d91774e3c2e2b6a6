package org.suyuan.intake.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.platform.problem.Messages;

/** Composes the written reply 答复意见书: what F-02 asks for, what is said to each demand, and the way to contest it (E-08). */
final class ReplyText {
    private final ReplyIssued.Words words;
    private final Locale language;

    ReplyText(ReplyIssued.Words words, Locale language) {
        this.words = words;
        this.language = language;
    }

    void write(Letter.Body body) {
        if (words.version() > 1) {
            body.paragraph(text("version", words.version()));
        }
        body.heading(text("investigation")).paragraph(words.investigation());
        body.heading(text("facts")).paragraph(words.facts());
        body.heading(text("basis")).paragraph(words.basis());
        body.heading(text("findings"));
        words.findings().forEach(finding -> body.table(rows(finding)));
        if (!words.promises().isEmpty()) {
            body.heading(text("promises"));
            words.promises()
                    .forEach(promise -> body.paragraph(
                            text("promise", promise.what(), promise.unit(), Dates.day(promise.dueOn(), language))));
        }
    }

    private List<Letter.Row> rows(ReplyIssued.Finding finding) {
        List<Letter.Row> rows = new ArrayList<>();
        if (!finding.demand().isBlank()) {
            rows.add(LetterTexts.row(language, "demand", finding.demand()));
        }
        rows.add(LetterTexts.row(language, "opinion", Messages.label(language, finding.opinion())));
        rows.add(LetterTexts.row(language, "conclusion", finding.conclusion()));
        return rows;
    }

    private String text(String part, Object... details) {
        return Messages.text(language, "letter.REPLY." + part, details);
    }
}
