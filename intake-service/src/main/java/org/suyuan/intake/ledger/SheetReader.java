package org.suyuan.intake.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.ledger.Grid.GridRow;
import org.suyuan.platform.reading.Written;

/** Reads the cells of one sheet; what lies behind the bounds of any ledger is not kept. */
final class SheetReader {
    /** Columns that a ledger may have. */
    private static final int COLUMNS = 200;

    /** Rows that are kept, headings and titles among them. */
    static final int ROWS = 5_100;

    private final List<String> texts;
    private final CellFormats formats;
    private final boolean since1904;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final TextRuns inline = new TextRuns("is");

    private NavigableMap<Integer, GridCell> cells = new TreeMap<>();
    private int number;
    private boolean hidden;
    private int column;
    private int style;
    private String type = "n";
    private boolean inValue;
    private boolean isFormula;
    private final StringBuilder value = new StringBuilder();
    private @Nullable String inlineText;

    SheetReader(List<String> texts, CellFormats formats, boolean since1904) {
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
    }

    void next(XMLStreamReader xml) {
        inline.next(xml).ifPresent(text -> inlineText = text);
        if (xml.isCharacters()) {
            if (inValue) {
                value.append(xml.getText());
            }
        } else if (xml.isStartElement()) {
            start(xml);
        } else if (xml.isEndElement()) {
            end(xml.getLocalName());
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                String r = xml.getAttributeValue(null, "r");
                number = r == null ? number + 1 : Integer.parseInt(r);
                hidden = Workbook.isTrue(xml.getAttributeValue(null, "hidden"));
                cells = new TreeMap<>();
                column = -1;
            }
            case "c" -> {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : column(reference);
                String kind = xml.getAttributeValue(null, "t");
                type = kind == null ? "n" : kind;
                String s = xml.getAttributeValue(null, "s");
                style = s == null ? 0 : Integer.parseInt(s);
                value.setLength(0);
                inlineText = null;
                isFormula = false;
            }
            case "v" -> inValue = true;
            case "f" -> isFormula = true;
            case "mergeCell" -> merges.add(xml.getAttributeValue(null, "ref"));
            default -> inValue = false;
        }
    }

    private void end(String element) {
        if (element.equals("v")) {
            inValue = false;
        } else if (element.equals("c") && column < COLUMNS) {
            GridCell cell = cell();
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        } else if (element.equals("row") && !cells.isEmpty() && rows.size() < ROWS) {
            rows.add(new GridRow(number, hidden, cells));
        }
    }

    private GridCell cell() {
        String raw = value.toString();
        if (raw.isEmpty() && inlineText == null) {
            return isFormula && !type.equals("str") ? GridCell.fault("ledger.formula") : GridCell.text("");
        }
        return switch (type) {
            case "s" -> GridCell.typed(seen(texts.get(Integer.parseInt(raw.strip()))));
            case "inlineStr" -> GridCell.typed(seen(inlineText == null ? "" : inlineText));
            case "str" -> GridCell.typed(seen(TextRuns.unescaped(raw)));
            case "b" -> bool(raw.strip());
            case "d" -> iso(raw.strip());
            case "e" -> GridCell.fault("ledger.error-cell");
            default -> number(raw);
        };
    }

    private GridCell number(String raw) {
        if (formats.isDate(style)) {
            return ExcelDate.of(raw, since1904);
        }
        return formats.isTime(style) ? GridCell.fault("ledger.bad-time") : GridCell.number(raw, formats.format(style));
    }

    private static GridCell bool(String raw) {
        return switch (raw.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> GridCell.text("是");
            case "0", "false" -> GridCell.text("否");
            default -> GridCell.fault("ledger.bad-cell");
        };
    }

    private static GridCell iso(String raw) {
        try {
            return GridCell.moment(
                    raw.contains("T")
                            ? LocalDateTime.parse(raw.replaceAll("Z$", ""))
                            : LocalDate.parse(raw).atStartOfDay());
        } catch (DateTimeException e) {
            return GridCell.fault("ledger.bad-time");
        }
    }

    /** Takes a cell that holds nothing visible for empty. */
    private static String seen(String text) {
        return Written.isBlank(text) ? "" : text.strip();
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(COLUMNS + 1, column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** The cells read; every cell of a merge has its value. */
    Grid grid(String sheet) {
        merges.stream().limit(ROWS).forEach(this::spread);
        return new Grid(sheet, List.copyOf(rows));
    }

    private void spread(String merge) {
        String[] corners = merge.split(":");
        if (corners.length != 2) {
            return;
        }
        int left = column(corners[0]);
        int right = Math.min(COLUMNS, column(corners[1]));
        int top = row(corners[0]);
        int bottom = row(corners[1]);
        GridCell shown = rows.stream()
                .filter(row -> row.number() == top)
                .findFirst()
                .flatMap(row -> row.cell(left))
                .orElse(null);
        if (shown == null) {
            return;
        }
        rows.stream()
                .filter(row -> row.number() >= top && row.number() <= bottom)
                .forEach(row -> {
                    for (int at = left; at <= right; at++) {
                        row.cells().putIfAbsent(at, shown);
                    }
                });
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceAll("[^0-9]", ""));
    }
}
