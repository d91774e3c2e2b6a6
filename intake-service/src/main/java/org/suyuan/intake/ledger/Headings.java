package org.suyuan.intake.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.suyuan.intake.ledger.Grid.GridRow;
import org.suyuan.platform.reading.Written;

/**
 * The headings of a ledger, below its titles: the row that names most of what is known, with the row above it where that
 * groups columns (信访人 over 姓名 and 电话).
 *
 * @param row where they stand
 * @param texts by column
 * @param fields what columns mean; absent for what is unknown
 */
record Headings(int row, Map<Integer, String> texts, Map<Integer, LedgerField> fields) {
    private static final Names<LedgerField> NAMES = new Names<>("headings.txt", LedgerField.class);

    /** Titles above the headings are no more rows than that. */
    private static final int SEARCHED = 20;

    private static final int FEWEST = 3;

    /** Columns of somebody else than the petitioner. */
    private static final Set<String> OTHERS =
            Set.of("承办人", "经办人", "接待人", "登记人", "被反映人", "被举报人", "责任人", "领导", "联系人", "办理人");

    /** The headings of a table; none where no row names enough. */
    static Optional<Headings> in(Grid grid) {
        Headings best = null;
        for (int i = 0; i < Math.min(SEARCHED, grid.rows().size()); i++) {
            Headings found = at(grid.rows().get(i), i == 0 ? null : grid.rows().get(i - 1));
            boolean better = best == null || found.known() >= best.known();
            best = better && found.isTable() ? found : best;
        }
        return Optional.ofNullable(best);
    }

    private static Headings at(GridRow row, @org.jspecify.annotations.Nullable GridRow above) {
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
        return new Headings(row.number(), texts, fields);
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

    private long known() {
        return fields.values().stream().distinct().count();
    }

    private boolean isTable() {
        return known() >= FEWEST && (has(LedgerField.TEXT) || has(LedgerField.TITLE));
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
    List<Sheet.Fault> faults(Grid grid, Set<String> without) {
        List<Sheet.Fault> faults = new ArrayList<>();
        Map<LedgerField, Integer> first = new HashMap<>();
        texts.forEach((column, text) -> {
            LedgerField field = fields.get(column);
            if (field == null && !isLeftOut(column, without)) {
                faults.add(new Sheet.Fault(row, text, "ledger.unknown-heading"));
            } else if (field != null && field != LedgerField.IGNORED && first.put(field, column) != null) {
                faults.add(new Sheet.Fault(row, text, "ledger.double-heading"));
            }
        });
        Set<Integer> bare = new java.util.TreeSet<>();
        grid.rows().stream()
                .filter(each -> each.number() > row)
                .forEach(each -> bare.addAll(each.cells().keySet()));
        bare.removeAll(texts.keySet());
        bare.forEach(column -> faults.add(new Sheet.Fault(row, letter(column), "ledger.no-heading")));
        missing()
                .forEach(field -> faults.add(
                        new Sheet.Fault(row, NAMES_OF_NEEDED.getOrDefault(field, ""), "ledger.missing-heading")));
        return faults;
    }

    private static final Map<LedgerField, String> NAMES_OF_NEEDED =
            Map.of(LedgerField.CHANNEL, "渠道", LedgerField.UNIT, "单位", LedgerField.TEXT, "内容");

    private Set<LedgerField> missing() {
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
