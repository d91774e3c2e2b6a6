package org.suyuan.intake.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suyuan.intake.ledger.Grid.GridRow;
import org.suyuan.intake.ledger.Ledger.Line;

/**
 * A sheet, or a part of one, with the headings of a ledger: which of its rows hold a matter.
 *
 * @param isPart whether it follows another one on its sheet
 */
record Table(Grid grid, Headings headings, boolean isPart) {
    /** So many known headings are a ledger's, though one that it needs is missing. */
    private static final int LEDGER = 5;

    /** Sums, and who filled in, checked or printed the sheet. */
    private static final Pattern FOOT = Pattern.compile("(?:合计|小计|总计|共计)(?:\\s.*)?"
            + "|(?:合计|小计|总计|共计|填表|制表|填报|统计|审核|复核|审批|审签|签发|批准|负责|分管|主管|经办|打印|导出|报送|备注|注|说明|单位)"
            + "(?:人|员|者|单位|部门|领导|负责人|日期|时间|电话)?\\s*(?:[（(](?:盖章|签字|签名|公章)[)）])?\\s*[：:].*");

    /** The tables of a sheet, one below the other; none where it has no headings. */
    static List<Table> of(Grid grid) {
        List<Table> tables = new ArrayList<>();
        Headings.in(grid).ifPresent(headings -> {
            Grid rest = grid;
            Headings current = headings;
            while (current != null) {
                int below = current.row();
                Optional<GridRow> next = rest.rows().stream()
                        .filter(row -> row.number() > below && Headings.areAgain(row))
                        .findFirst();
                int end = next.map(GridRow::number).orElse(Integer.MAX_VALUE);
                tables.add(new Table(part(rest, 0, end), current, !tables.isEmpty()));
                rest = part(rest, end, Integer.MAX_VALUE);
                current =
                        next.isPresent() ? Headings.in(part(rest, end, end + 1)).orElse(null) : null;
            }
        });
        return tables;
    }

    private static Grid part(Grid grid, int from, int below) {
        return new Grid(
                grid.sheet(),
                grid.rows().stream()
                        .filter(row -> row.number() >= from && row.number() < below)
                        .toList());
    }

    /** Whether it is a ledger, and a needed heading that is missing is its fault. */
    boolean isLedger() {
        return isPart || headings.missing().isEmpty() || headings.known() >= LEDGER;
    }

    /** Its rows below the headings: matters as lines, sums and signatures by their text. */
    void take(List<Line> lines, List<String> leftOut) {
        grid.rows().stream()
                .filter(row -> row.number() > headings.row() && !isCount(row))
                .forEach(row -> take(row, lines, leftOut));
    }

    private void take(GridRow row, List<Line> lines, List<String> leftOut) {
        Map<LedgerField, GridCell> cells = new EnumMap<>(LedgerField.class);
        headings.fields()
                .forEach((column, field) -> row.cell(column)
                        .filter(cell -> field != LedgerField.IGNORED)
                        .ifPresent(cell -> cells.put(field, cell)));
        if (isRemark(row, cells)) {
            leftOut.add(row.cells().firstEntry().getValue().text());
        } else if (!cells.isEmpty()) {
            lines.add(new Line(grid.sheet(), row.number(), row.hidden(), headings.names(), cells));
        }
    }

    /** Sums and signatures below the matters, and one text over all columns. */
    private static boolean isRemark(GridRow row, Map<LedgerField, GridCell> cells) {
        boolean isMatter = cells.containsKey(LedgerField.TEXT) && cells.containsKey(LedgerField.UNIT);
        boolean isOneText = row.cells().size() > 2
                && row.cells().values().stream().map(GridCell::text).distinct().count() == 1;
        boolean isCaption = row.cells().size() == 1 && !cells.containsKey(LedgerField.TEXT);
        return isOneText
                || isCaption
                || !isMatter
                        && FOOT.matcher(row.cells().firstEntry().getValue().text())
                                .matches();
    }

    /** The columns' numbers under their headings. */
    private static boolean isCount(GridRow row) {
        return row.cells().size() > 2
                && row.cells().entrySet().stream()
                        .allMatch(cell -> cell.getValue().text().equals(String.valueOf(cell.getKey() + 1)));
    }
}
