package org.suyuan.grading.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.suyuan.grading.editions.EditionKind;

/** How long the shipped grading table takes to propose a grade, in a process of its own; run by {@code deploy/suite bench}. */
public final class TableEvaluation {
    private static final int WARM_UP = 200_000;
    private static final int MEASURED = 200_000;
    private static final int MATTERS = 1_000;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final List<String> LEVELS = List.of("LOW", "MEDIUM", "HIGH");

    private TableEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        try (InputStream file =
                TableEvaluation.class.getResourceAsStream("/editions/" + EditionKind.GRADING_TABLE + ".json")) {
            CompiledTable table = CompiledTable.of(0, new ObjectMapper().readValue(file, GradingTable.class));
            Random random = new Random(1);
            List<Facts> matters =
                    random.ints(MATTERS).mapToObj(any -> matter(random)).toList();
            measure(table, matters, WARM_UP);
            long from = System.nanoTime();
            long[] taken = measure(table, matters, MEASURED);
            double seconds = (System.nanoTime() - from) / 1e9;
            Arrays.sort(taken);
            System.out.printf(
                    "propose a grade in-process: %.0f a second, p50 %.1f, p99 %.1f microseconds%n",
                    MEASURED / seconds, at(taken, 0.5), at(taken, 0.99));
        }
    }

    private static long[] measure(CompiledTable table, List<Facts> matters, int times) {
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            long from = System.nanoTime();
            table.decide(matters.get(i % MATTERS));
            taken[i] = System.nanoTime() - from;
        }
        return taken;
    }

    private static Facts matter(Random random) {
        Map<Fact, Object> facts = new EnumMap<>(Fact.class);
        for (Fact criterion : List.of(Fact.COMPLEXITY, Fact.URGENCY, Fact.SCOPE)) {
            facts.put(criterion, LEVELS.get(random.nextInt(LEVELS.size())));
        }
        return Facts.harmless().with(new Facts(facts));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) (sorted.length * part)] / NANOS_PER_MICRO;
    }
}
