package org.suyuan.intake.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.ledger.Grid.GridRow;
import org.suyuan.platform.reading.Written;

/**
 * The headings of a ledger, below its titles: the row that names most of what is known, with the row above it where that
 * groups columns (信访人 over 姓名 and 电话).
 *
 * @param sheet name of their sheet; null in a file of text
 * @param row where they stand, the lower of two
 * @param texts by column
 * @param fields what columns mean; absent for what is unknown
 */
record Headings(@Nullable String sheet, int row, Map<Integer, String> texts, Map<Integer, LedgerField> fields) {
    private static final Names<LedgerField> NAMES = new Names<>("headings.txt", LedgerField.class);

    /** Titles above the headings are no more rows than that. */
    private static final int SEARCHED = 20;

    private static final int FEWEST = 3;

    /** Columns under the last heading that groups some. */
    private static final int WIDEST = 10;

    /** Columns of somebody else than the petitioner. */
    private static final Set<String> OTHERS =
            Set.of("承办人", "经办人", "接待人", "登记人", "被反映人", "被举报人", "责任人", "领导", "联系人", "办理人");

    /** The moment of registration stands for that of arrival where no column tells that. */
    private static final List<String> REGISTERED = List.of("登记时间", "登记日期");

    /** The first headings of a sheet, with the row below them where that names as much; none where no row names enough. */
    static Optional<Headings> in(Grid grid) {
        Headings best = null;
        int bestAt = 0;
        for (int i = 0; i < Math.min(SEARCHED, grid.rows().size()) && (best == null || i == bestAt + 1); i++) {
            GridRow row = grid.rows().get(i);
            GridRow above = i == 0 ? null : grid.rows().get(i - 1);
            Headings before = best;
            best = better(at(grid, row, above), best, 0);
            if (above != null) {
                best = better(at(grid, over(above, row), groups(above)), best, 1);
            }
            bestAt = best == before ? bestAt : i;
        }
        return Optional.ofNullable(best);
    }

    /** Whether a row below the headings is headings again, as on every printed page or above a second table. */
    static boolean areAgain(GridRow row) {
        Set<LedgerField> fields = EnumSet.noneOf(LedgerField.class);
        boolean areKnown = row.cells().values().stream().allMatch(cell -> {
            Optional<LedgerField> field = NAMES.of(cell.text());
            field.ifPresent(fields::add);
            return field.isPresent();
        });
        return areKnown
                && fields.size() >= FEWEST
                && (fields.contains(LedgerField.TEXT) || fields.contains(LedgerField.TITLE));
    }

    private static @Nullable Headings better(Headings found, @Nullable Headings best, int by) {
        boolean isBetter = best == null || found.known() >= best.known() + by;
        return isBetter && found.isTable() ? found : best;
    }

    /** Two rows as one, as text has them where a sheet merges cells: below a heading of one column nothing stands. */
    private static GridRow over(GridRow above, GridRow row) {
        NavigableMap<Integer, GridCell> cells = new TreeMap<>(above.cells());
        cells.putAll(row.cells());
        return new GridRow(row.number(), row.hidden(), cells);
    }

    /** Each heading over all columns up to the next. */
    private static GridRow groups(GridRow above) {
        NavigableMap<Integer, GridCell> cells = new TreeMap<>();
        above.cells().forEach((column, cell) -> {
            Integer next = above.cells().higherKey(column);
            for (int at = column; at < (next == null ? column + WIDEST : next); at++) {
                cells.put(at, cell);
            }
        });
        return new GridRow(above.number(), above.hidden(), cells);
    }

    private static Headings at(Grid grid, GridRow row, @Nullable GridRow above) {
        Map<Integer, String> texts = new TreeMap<>();
        Map<Integer, LedgerField> fields = new TreeMap<>();
        row.cells().forEach((column, cell) -> {
            String group = above == null || isTitle(above)
                    ? ""
                    : above.cell(column).map(GridCell::text).orElse("");
            String text = cell.text().replaceAll("\\s+", "");
            texts.put(column, group.isEmpty() || group.equals(cell.text()) ? text : group + "-" + text);
            field(group, text).ifPresent(field -> fields.put(column, field));
        });
        if (!fields.containsValue(LedgerField.TITLE)) {
            titleAmong(texts, fields).ifPresent(column -> fields.put(column, LedgerField.TITLE));
        }
        if (!fields.containsValue(LedgerField.RECEIVED)) {
            REGISTERED.stream()
                    .flatMap(text -> texts.entrySet().stream()
                            .filter(each -> each.getValue().equals(text)))
                    .findFirst()
                    .ifPresent(each -> fields.put(each.getKey(), LedgerField.RECEIVED));
        }
        return new Headings(grid.sheet(), row.number(), texts, fields);
    }

    /** Where two columns tell the matter, the one that is called after it, 信访事项, has it in a line. */
    private static Optional<Integer> titleAmong(Map<Integer, String> texts, Map<Integer, LedgerField> fields) {
        List<Integer> told = fields.entrySet().stream()
                .filter(each -> each.getValue() == LedgerField.TEXT)
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> named = told.stream()
                .filter(column -> Objects.requireNonNull(texts.get(column)).endsWith("事项"))
                .toList();
        return told.size() == 2 && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Optional<LedgerField> field(String group, String text) {
        if (OTHERS.contains(Names.plain(group))) {
            return Optional.empty();
        }
        Optional<LedgerField> together = NAMES.of(group + text);
        return together.isPresent() ? together : NAMES.of(text).or(() -> NAMES.of(text.replaceAll("[（(].*[）)]", "")));
    }

    /** One text over all columns names the whole. */
    private static boolean isTitle(GridRow row) {
        return row.cells().values().stream().map(GridCell::text).distinct().count() == 1;
    }

    long known() {
        return fields.values().stream().distinct().count();
    }

    private boolean isTable() {
        return known() >= FEWEST && (has(LedgerField.TEXT) || has(LedgerField.TITLE));
    }

    /** The headings of the sheet, by their meaning. */
    Map<LedgerField, String> names() {
        Map<LedgerField, String> names = new EnumMap<>(LedgerField.class);
        fields.forEach((column, field) -> names.putIfAbsent(field, Objects.requireNonNull(texts.get(column))));
        return names;
    }

    private boolean has(LedgerField field) {
        return fields.containsValue(field);
    }

    List<String> leftOut(Set<String> without) {
        List<String> left = new ArrayList<>();
        texts.forEach((column, text) -> {
            if (fields.get(column) == LedgerField.IGNORED || isLeftOut(column, without)) {
                left.add(text);
            }
        });
        return left;
    }

    private boolean isLeftOut(int column, Set<String> without) {
        return !fields.containsKey(column) && without.contains(Names.plain(Objects.requireNonNull(texts.get(column))));
    }

    /** Headings that mean nothing known, mean the same twice, or are missing over columns that are filled. */
    List<Ledger.Fault> faults(Grid grid, Set<String> without) {
        List<Ledger.Fault> faults = new ArrayList<>();
        Map<LedgerField, Integer> first = new HashMap<>();
        texts.forEach((column, text) -> {
            LedgerField field = fields.get(column);
            if (field == null && !isLeftOut(column, without)) {
                faults.add(new Ledger.Fault(sheet, row, text, "ledger.unknown-heading"));
            } else if (field != null && field != LedgerField.IGNORED && first.put(field, column) != null) {
                faults.add(new Ledger.Fault(sheet, row, text, "ledger.double-heading"));
            }
        });
        Set<Integer> bare = new java.util.TreeSet<>();
        grid.rows().stream()
                .filter(each -> each.number() > row)
                .forEach(each -> bare.addAll(each.cells().keySet()));
        bare.removeAll(texts.keySet());
        bare.forEach(column -> faults.add(new Ledger.Fault(sheet, row, letter(column), "ledger.no-heading")));
        missing()
                .forEach(field -> faults.add(new Ledger.Fault(
                        sheet, row, NAMES_OF_NEEDED.getOrDefault(field, ""), "ledger.missing-heading")));
        return faults;
    }

    private static final Map<LedgerField, String> NAMES_OF_NEEDED =
            Map.of(LedgerField.CHANNEL, "渠道", LedgerField.UNIT, "单位", LedgerField.TEXT, "内容");

    /** The columns that a ledger needs and this one lacks. */
    Set<LedgerField> missing() {
        Set<LedgerField> missing = EnumSet.of(LedgerField.CHANNEL, LedgerField.UNIT, LedgerField.TEXT);
        missing.removeAll(fields.values());
        return missing;
    }

    /** The letters of a column, as Excel counts. */
    static String letter(int column) {
        int rest = column;
        StringBuilder letters = new StringBuilder();
        do {
            letters.insert(0, (char) ('A' + rest % 26));
            rest = rest / 26 - 1;
        } while (rest >= 0);
        return Written.isBlank(letters.toString()) ? "" : letters.toString();
    }
}
