package org.suyuan.grading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suyuan.grading.table.CompiledCell.Answer;

/** A grading table that can be asked; immutable, for many threads. */
public final class CompiledTable {
    private final int version;
    private final List<CompiledRow> rows;

    record CompiledRow(int place, Row row, List<CompiledCell> cells) {}

    private CompiledTable(int version, List<CompiledRow> rows) {
        this.version = version;
        this.rows = rows;
    }

    /**
     * Compiles a table and checks it whole.
     *
     * @param version that its verdicts name
     * @throws org.suyuan.rules.RuleBroken when it cannot be meant, with the row and column
     */
    public static CompiledTable of(int version, GradingTable table) {
        List<CompiledRow> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            int place = rows.size() + 1;
            List<CompiledCell> cells = row.cells().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(cell -> new CompiledCell(place, cell.getKey(), cell.getValue()))
                    .toList();
            rows.add(new CompiledRow(place, row, cells));
        }
        new TableCheck(rows).check();
        return new CompiledTable(version, List.copyOf(rows));
    }

    /** Number of the edition. */
    public int version() {
        return version;
    }

    /** Decides by the table: the highest grade among the rows that hold, the first of them for equals (G-02, G-03). */
    public Verdict decide(Facts facts) {
        List<Verdict.Fired> fired = rows.stream()
                .map(row -> judge(row, facts))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                                (Verdict.Fired one) -> one.rule().outcome().grade())
                        .reversed())
                .toList();
        return new Verdict(version, facts, fired);
    }

    private static Optional<Verdict.Fired> judge(CompiledRow row, Facts facts) {
        List<Fact> undecided = new ArrayList<>();
        for (CompiledCell cell : row.cells()) {
            Answer answer = cell.ask(facts.value(cell.fact()));
            if (answer == Answer.NO) {
                return Optional.empty();
            }
            if (answer == Answer.UNDECIDED) {
                undecided.add(cell.fact());
            }
        }
        return Optional.of(new Verdict.Fired(row.place(), row.row(), undecided));
    }
}
