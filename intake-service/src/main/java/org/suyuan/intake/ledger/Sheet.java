package org.suyuan.intake.ledger;

import static org.suyuan.intake.IntakeRules.LEDGER_HAS_A_FAIR_LENGTH;
import static org.suyuan.intake.IntakeRules.LEDGER_IS_A_SHEET_WITH_HEADINGS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.suyuan.intake.attachments.ContentCheck;
import org.suyuan.intake.ledger.Grid.GridRow;
import org.suyuan.rules.RuleBroken;

/**
 * A ledger as it lies in an office: its rows by what their columns mean, wherever the headings stand and whatever they are
 * called.
 *
 * @param lines rows that hold a matter
 * @param faults what is wrong with the headings
 * @param leftOut headings that are known or asked to be left out, and rows that hold no matter, by their texts
 */
public record Sheet(List<Line> lines, List<Fault> faults, List<String> leftOut) {
    /** Most rows of one file. */
    static final int MOST = 5000;

    private static final Pattern FOOT =
            Pattern.compile("(?:合计|小计|总计|共计|填表|制表|填报|审核|审批|负责人|备注|注|说明|单位盖章)[\\s：:].*|合计|小计|总计|共计");

    /**
     * One row.
     *
     * @param number as Excel counts, from 1
     * @param hidden whether it is hidden in the sheet
     * @param cells by what they mean; absent where nothing stands
     */
    public record Line(int number, boolean hidden, Map<LedgerField, GridCell> cells) {
        @Override
        public String toString() {
            return "Line[sealed]";
        }
    }

    /**
     * What is wrong with a heading.
     *
     * @param row where it stands
     * @param column its text, or the letter of a column without one
     * @param message key of the sentence
     */
    public record Fault(int row, String column, String message) {}

    /**
     * Reads a file: an Excel workbook, whose first visible sheet with headings counts, or text with separators.
     *
     * @param leaveOut headings that are known to be left out
     */
    public static Sheet read(byte[] file, Set<String> leaveOut) {
        Set<String> without = leaveOut.stream().map(Names::plain).collect(Collectors.toSet());
        return grids(file).stream()
                .map(grid -> of(grid, without))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(LEDGER_IS_A_SHEET_WITH_HEADINGS, "渠道、标题、内容、单位"));
    }

    private static List<Grid> grids(byte[] file) {
        if (!isWorkbook(file)) {
            return CommaFile.read(file).map(List::of).orElse(List.of());
        }
        try {
            Workbook book = Workbook.of(file);
            List<Grid> grids = new ArrayList<>();
            for (String part : book.visibleSheets().values()) {
                grids.add(book.grid(part));
            }
            return grids;
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What is broken or unpacks to too much is none. */
    private static boolean isWorkbook(byte[] file) {
        try {
            return ContentCheck.isSheet(file);
        } catch (RuleBroken e) {
            return false;
        }
    }

    private static Optional<Sheet> of(Grid grid, Set<String> without) {
        return Headings.in(grid).map(headings -> {
            List<Line> lines = new ArrayList<>();
            List<String> leftOut = new ArrayList<>(headings.leftOut(without));
            for (GridRow row : grid.rows()) {
                if (row.number() > headings.row()) {
                    take(row, headings, lines, leftOut);
                }
            }
            LEDGER_HAS_A_FAIR_LENGTH.demand(lines.size() <= MOST, MOST);
            return new Sheet(lines, headings.faults(grid, without), leftOut);
        });
    }

    private static void take(GridRow row, Headings headings, List<Line> lines, List<String> leftOut) {
        Map<LedgerField, GridCell> cells = new EnumMap<>(LedgerField.class);
        headings.fields()
                .forEach((column, field) -> row.cell(column)
                        .filter(cell -> field != LedgerField.IGNORED)
                        .ifPresent(cell -> cells.put(field, cell)));
        if (isFoot(row, cells)) {
            leftOut.add(row.cells().firstEntry().getValue().text());
        } else if (!cells.isEmpty() && !isCount(row)) {
            lines.add(new Line(row.number(), row.hidden(), cells));
        }
    }

    /** Sums and signatures below the matters. */
    private static boolean isFoot(GridRow row, Map<LedgerField, GridCell> cells) {
        boolean isMatter = cells.containsKey(LedgerField.TEXT) && cells.containsKey(LedgerField.UNIT);
        return !isMatter
                && FOOT.matcher(row.cells().firstEntry().getValue().text()).matches();
    }

    /** The columns' numbers under their headings. */
    private static boolean isCount(GridRow row) {
        return row.cells().size() > 2
                && row.cells().entrySet().stream()
                        .allMatch(cell -> cell.getValue().text().equals(String.valueOf(cell.getKey() + 1)));
    }
}
