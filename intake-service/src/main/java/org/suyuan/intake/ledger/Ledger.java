package org.suyuan.intake.ledger;

import static org.suyuan.intake.ledger.LedgerRules.LEDGER_HAS_A_FAIR_LENGTH;
import static org.suyuan.intake.ledger.LedgerRules.LEDGER_IS_A_SHEET_WITH_HEADINGS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.attachments.ContentCheck;
import org.suyuan.rules.RuleBroken;

/**
 * A ledger as it lies in an office: its rows by what their columns mean, on all its sheets, wherever the headings stand and
 * whatever they are called.
 *
 * @param lines rows that hold a matter
 * @param faults what is wrong with the headings
 * @param leftOut headings that are known or asked to be left out, and rows that hold no matter, by their texts
 * @param sheetsLeftOut visible sheets that hold something and are no ledger, and hidden ones, by name
 */
public record Ledger(List<Line> lines, List<Fault> faults, List<String> leftOut, List<String> sheetsLeftOut) {
    /** Most rows of one file. */
    static final int MOST = 5000;

    /**
     * One row.
     *
     * @param sheet name of its sheet; null in a file of text
     * @param number as Excel counts, from 1
     * @param hidden whether it is hidden in the sheet
     * @param headings of its columns, as they stand in the sheet
     * @param cells by what they mean; absent where nothing stands
     */
    public record Line(
            @Nullable String sheet,
            int number,
            boolean hidden,
            Map<LedgerField, String> headings,
            Map<LedgerField, GridCell> cells) {
        @Override
        public String toString() {
            return "Line[sealed]";
        }
    }

    /**
     * What is wrong with a heading.
     *
     * @param sheet name of its sheet; null in a file of text
     * @param row where it stands
     * @param column its text, or the letter of a column without one
     * @param message key of the sentence
     */
    public record Fault(@Nullable String sheet, int row, String column, String message) {}

    /**
     * Reads a file: an Excel workbook, whose visible sheets with the headings of a ledger count, or text with separators.
     *
     * @param leaveOut headings that are known to be left out
     */
    public static Ledger read(byte[] file, Set<String> leaveOut) {
        Set<String> without = leaveOut.stream().map(Names::plain).collect(Collectors.toSet());
        List<String> hidden = new ArrayList<>();
        List<Grid> grids = grids(file, hidden);
        List<Table> tables =
                grids.stream().flatMap(grid -> Table.of(grid).stream()).toList();
        if (tables.isEmpty()) {
            throw new RuleBroken(LEDGER_IS_A_SHEET_WITH_HEADINGS, "渠道、标题、内容、单位");
        }
        List<Table> ledgers = tables.stream().filter(Table::isLedger).toList();
        return of(ledgers.isEmpty() ? tables.subList(0, 1) : ledgers, grids, hidden, without);
    }

    private static Ledger of(List<Table> tables, List<Grid> grids, List<String> hidden, Set<String> without) {
        List<Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Table table : tables) {
            faults.addAll(table.headings().faults(table.grid(), without));
            leftOut.addAll(table.headings().leftOut(without));
            table.take(lines, leftOut);
        }
        LEDGER_HAS_A_FAIR_LENGTH.demand(lines.size() <= MOST, MOST);
        Set<String> read = tables.stream()
                .map(table -> String.valueOf(table.grid().sheet()))
                .collect(Collectors.toSet());
        List<String> others = Stream.concat(
                        grids.stream()
                                .filter(grid -> !grid.rows().isEmpty())
                                .map(grid -> String.valueOf(grid.sheet()))
                                .filter(sheet -> !read.contains(sheet)),
                        hidden.stream())
                .toList();
        return new Ledger(lines, faults, leftOut, others);
    }

    private static List<Grid> grids(byte[] file, List<String> hidden) {
        if (!isWorkbook(file)) {
            return CommaFile.read(file).map(List::of).orElse(List.of());
        }
        try {
            Workbook book = Workbook.of(file);
            List<Grid> grids = new ArrayList<>();
            for (Map.Entry<String, String> sheet : book.visibleSheets().entrySet()) {
                grids.add(book.grid(sheet.getKey(), sheet.getValue()));
            }
            hidden.addAll(book.hiddenSheets());
            return grids;
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Takes a file that is broken, or unpacks to too much, for no workbook. */
    private static boolean isWorkbook(byte[] file) {
        try {
            return ContentCheck.isSheet(file);
        } catch (RuleBroken e) {
            return false;
        }
    }
}
