package org.suyuan.grading.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.Messages;

/** The quality of grading as an Excel file, with a sheet for each of its parts. */
public final class QualitySheet {
    private final Locale locale;

    /** In a language. */
    public QualitySheet(Locale locale) {
        this.locale = locale;
    }

    /** Writes the file. */
    public void write(Quality quality, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Suyuan", "1.0")) {
            total(book, quality);
            deciders(book, quality);
            proposals(book, quality);
            departments(book, quality);
        }
    }

    private void total(Workbook book, Quality quality) {
        sheet(
                book,
                "total",
                List.of("decided", "asProposed", "medianHours", "slowestTenthHours", "raised", "lowered"),
                List.of(row(
                        quality.decided(),
                        quality.asProposed(),
                        quality.medianHours(),
                        quality.slowestTenthHours(),
                        quality.raised(),
                        quality.lowered())));
    }

    private void deciders(Workbook book, Quality quality) {
        sheet(
                book,
                "deciders",
                List.of("account", "decided", "otherwise", "raised", "lowered"),
                quality.deciders().stream()
                        .map(one -> row(one.account(), one.decided(), one.otherwise(), one.raised(), one.lowered()))
                        .toList());
    }

    private void proposals(Workbook book, Quality quality) {
        sheet(
                book,
                "proposals",
                List.of("proposed", "grade", "petitions"),
                quality.proposals().stream()
                        .map(one -> row(
                                Messages.label(locale, one.proposed()),
                                Messages.label(locale, one.decided()),
                                one.petitions()))
                        .toList());
    }

    private void departments(Workbook book, Quality quality) {
        sheet(
                book,
                "departments",
                List.of("unit", "agreed", "differed", "silent"),
                quality.departments().stream()
                        .map(one -> row(one.unit(), one.agreed(), one.differed(), one.silent()))
                        .toList());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private void sheet(Workbook book, String name, List<String> headings, List<List<@Nullable Object>> rows) {
        Worksheet sheet = book.newWorksheet(Messages.text(locale, "quality." + name));
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, Messages.text(locale, "quality." + headings.get(column)));
        }
        for (int line = 0; line < rows.size(); line++) {
            List<@Nullable Object> cells = rows.get(line);
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell instanceof Number number) {
                    sheet.value(line + 1, column, number);
                } else if (cell != null) {
                    sheet.value(line + 1, column, String.valueOf(cell));
                }
            }
        }
    }
}
