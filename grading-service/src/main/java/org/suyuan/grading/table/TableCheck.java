package org.suyuan.grading.table;

import static org.suyuan.grading.table.TableRules.TABLE_CAN_BE_CHECKED;
import static org.suyuan.grading.table.TableRules.TABLE_LEAVES_NO_GAP;
import static org.suyuan.grading.table.TableRules.TABLE_ROWS_CAN_DECIDE;
import static org.suyuan.grading.table.TableRules.TABLE_ROWS_DO_NOT_CONTRADICT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suyuan.grading.table.CompiledCell.Answer;
import org.suyuan.grading.table.CompiledTable.CompiledRow;

/**
 * Looks for what a table leaves undecided or decides twice. Each column is asked at all values around which one of its cells
 * may change; values at which the same rows hold count once, and of what is left all combinations are gone through.
 */
final class TableCheck {
    /** Most combinations that are gone through. */
    static final int MOST = 2_000_000;

    private final List<CompiledRow> rows;
    private final List<Column> columns = new ArrayList<>();
    private long deciding;

    /** A column: which rows a value leaves, as bits, and one such value. */
    private record Column(Fact fact, long[] holding, List<Object> samples) {}

    TableCheck(List<CompiledRow> rows) {
        this.rows = rows;
    }

    void check() {
        for (Fact fact : Fact.values()) {
            columns.add(column(fact));
        }
        long combinations = 1;
        for (Column column : columns) {
            combinations = Math.min(MOST + 1L, combinations * column.holding().length);
        }
        TABLE_CAN_BE_CHECKED.demand(combinations <= MOST, MOST);
        walk(0, everyRow(), new int[columns.size()]);
        for (CompiledRow row : rows) {
            TABLE_ROWS_CAN_DECIDE.demand((deciding & bit(row)) != 0, row.place());
        }
    }

    private Column column(Fact fact) {
        List<CompiledCell> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.fact() == fact)
                .toList();
        List<Object> constants =
                cells.stream().flatMap(cell -> cell.constants().stream()).toList();
        Map<Long, Object> sampleByRows = new LinkedHashMap<>();
        for (Object value : fact.around(constants)) {
            sampleByRows.putIfAbsent(holding(fact, value), value);
        }
        long[] holding =
                sampleByRows.keySet().stream().mapToLong(Long::longValue).toArray();
        return new Column(fact, holding, List.copyOf(sampleByRows.values()));
    }

    private long holding(Fact fact, Object value) {
        long holding = 0;
        for (CompiledRow row : rows) {
            Answer answer = row.cells().stream()
                    .filter(cell -> cell.fact() == fact)
                    .map(cell -> decided(row, cell, value))
                    .findFirst()
                    .orElse(Answer.YES);
            holding |= answer == Answer.YES ? bit(row) : 0;
        }
        return holding;
    }

    private static Answer decided(CompiledRow row, CompiledCell cell, Object value) {
        Answer answer = cell.ask(value);
        if (answer == Answer.UNDECIDED) {
            throw cell.refused(row.place(), String.valueOf(value));
        }
        return answer;
    }

    private void walk(int depth, long holding, int[] chosen) {
        if (depth == columns.size()) {
            judge(holding, chosen);
            return;
        }
        long[] left = columns.get(depth).holding();
        for (int i = 0; i < left.length; i++) {
            chosen[depth] = i;
            walk(depth + 1, holding & left[i], chosen);
        }
    }

    private void judge(long holding, int[] chosen) {
        TABLE_LEAVES_NO_GAP.demand(holding != 0, holding == 0 ? sample(chosen) : "");
        CompiledRow first = null;
        for (CompiledRow row : rows) {
            boolean higher = first == null
                    || row.row()
                                    .outcome()
                                    .grade()
                                    .compareTo(first.row().outcome().grade())
                            > 0;
            if ((holding & bit(row)) != 0 && higher) {
                first = row;
            }
        }
        if (first == null) {
            return;
        }
        deciding |= bit(first);
        for (CompiledRow row : rows) {
            boolean contradicts = (holding & bit(row)) != 0
                    && row.row().outcome().grade() == first.row().outcome().grade()
                    && !row.row().outcome().equals(first.row().outcome());
            if (contradicts) {
                TABLE_ROWS_DO_NOT_CONTRADICT.demand(false, first.place(), row.place(), sample(chosen));
            }
        }
    }

    private Map<Fact, Object> sample(int[] chosen) {
        Map<Fact, Object> sample = new EnumMap<>(Fact.class);
        for (int i = 0; i < chosen.length; i++) {
            Column column = columns.get(i);
            if (column.holding().length > 1) {
                sample.put(column.fact(), column.samples().get(chosen[i]));
            }
        }
        return sample;
    }

    private long everyRow() {
        return rows.stream().mapToLong(TableCheck::bit).sum();
    }

    private static long bit(CompiledRow row) {
        return 1L << (row.place() - 1);
    }
}
