package org.suyuan.intake.ledger;

import static org.suyuan.intake.IntakeRules.LEDGER_HAS_A_FAIR_LENGTH;
import static org.suyuan.intake.IntakeRules.LEDGER_IS_A_SHEET_WITH_HEADINGS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.suyuan.intake.attachments.ContentCheck;
import org.suyuan.platform.time.Zone;
import org.suyuan.rules.RuleBroken;

/**
 * The first sheet of an Excel file as rows of cells by their headings.
 *
 * @param lines rows after the headings that are not empty
 */
public record Sheet(List<Line> lines) {
    /** Most rows of one file. */
    static final int MOST = 5000;

    /**
     * One row.
     *
     * @param number as Excel counts, from 1
     * @param cells texts by heading; absent where nothing stands
     */
    public record Line(int number, Map<String, String> cells) {
        @Override
        public String toString() {
            return "Line[sealed]";
        }
    }

    /** Reads a file; refused when it is no Excel sheet, has not all of the headings, or is too long. */
    public static Sheet read(byte[] file, List<String> headings) {
        LEDGER_IS_A_SHEET_WITH_HEADINGS.demand(isSheet(file), String.join("、", headings));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> read = rows.limit(MOST + 2L).toList();
            LEDGER_IS_A_SHEET_WITH_HEADINGS.demand(!read.isEmpty(), String.join("、", headings));
            LEDGER_HAS_A_FAIR_LENGTH.demand(read.size() <= MOST + 1, MOST);
            List<String> known = texts(read.get(0));
            LEDGER_IS_A_SHEET_WITH_HEADINGS.demand(known.containsAll(headings), String.join("、", headings));
            return new Sheet(read.stream()
                    .skip(1)
                    .map(row -> line(row, known))
                    .filter(line -> !line.cells().isEmpty())
                    .toList());
        } catch (IOException | ExcelReaderException e) {
            throw new RuleBroken(LEDGER_IS_A_SHEET_WITH_HEADINGS, String.join("、", headings));
        }
    }

    /** What is broken or unpacks to too much is none. */
    private static boolean isSheet(byte[] file) {
        try {
            return ContentCheck.isSheet(file);
        } catch (RuleBroken e) {
            return false;
        }
    }

    private static Line line(Row row, List<String> headings) {
        Map<String, String> cells = new HashMap<>();
        List<String> texts = texts(row);
        for (int column = 0; column < Math.min(headings.size(), texts.size()); column++) {
            if (!texts.get(column).isEmpty()) {
                cells.put(headings.get(column), texts.get(column));
            }
        }
        return new Line(row.getRowNum(), cells);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell == null ? "" : text(cell).strip()));
        return texts;
    }

    /** A date is a number in Excel: one that is formatted as a date is written as one. */
    private static String text(Cell cell) {
        String format =
                Objects.requireNonNullElse(cell.getDataFormatString(), "").toLowerCase(java.util.Locale.ROOT);
        if (cell.getType() == CellType.NUMBER && format.contains("y")) {
            return cell.asDate().atZone(Zone.OF_RECORD).toOffsetDateTime().toString();
        }
        return Objects.requireNonNullElse(cell.getText(), "");
    }
}
