package org.suyuan.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.suyuan.embedded.LocalPostgres;
import org.suyuan.local.Api;
import org.suyuan.local.Layout;
import org.suyuan.local.Progress;
import org.suyuan.local.Stack;
import org.suyuan.local.TimeMachine;
import org.suyuan.local.Walk;

/**
 * Measures this checkout and another one that is built, one after the other and again, by the same driver on fresh stacks: of
 * two runs in different hours a shared machine makes two numbers, of two in one hour a ratio.
 */
final class Against {
    private static final int ROUNDS = 3;
    private static final int MEASURED = 1_000;

    private final Layout own;
    private final Path other;

    Against(Layout own, Path other) {
        this.own = own;
        this.other = other.toAbsolutePath().normalize();
    }

    void run(int warmUp) throws SQLException, InterruptedException {
        List<Walking.Cost> here = new ArrayList<>();
        List<Walking.Cost> there = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf("round %d of %d, %s%n", round, ROUNDS, other);
            there.add(cost(other, warmUp));
            System.out.printf("round %d of %d, %s%n", round, ROUNDS, own.project());
            here.add(cost(own.project(), warmUp));
        }
        System.out.println(
                "CPU ms a petition there and here, mean of the rounds; ratio of the means, least and most of the rounds");
        print("all", here, there, Walking.Cost::sum);
        new TreeSet<>(here.get(0).millis().keySet())
                .forEach(name -> print(name, here, there, cost -> cost.millis().get(name)));
        print("petitions a second", here, there, Walking.Cost::perSecond);
        print("statements", here, there, cost -> cost.done().statements());
        print("commits", here, there, cost -> cost.done().commits());
        print("KiB of WAL", here, there, cost -> cost.done().walBytes() / 1024);
    }

    private Walking.Cost cost(Path project, int warmUp) throws SQLException, InterruptedException {
        Path home = own.home().resolve("bench-against-" + System.nanoTime());
        Layout layout = new Layout(project, home, own.port() + 100);
        try (Stack stack = new Stack(layout, LocalPostgres::countingStatements)) {
            stack.start(Progress.toConsole());
            Walking walking = new Walking(stack, new Walk(Api.direct(layout), new TimeMachine(layout)));
            walking.warmUp(warmUp, MEASURED);
            Walking.Cost cost = walking.measure(MEASURED);
            cost.print();
            return cost;
        }
    }

    private static void print(
            String what, List<Walking.Cost> here, List<Walking.Cost> there, ToDoubleFunction<Walking.Cost> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < here.size(); round++) {
            ratios.add(figure.applyAsDouble(here.get(round)) / figure.applyAsDouble(there.get(round)));
        }
        double before = there.stream().mapToDouble(figure).average().orElseThrow();
        double now = here.stream().mapToDouble(figure).average().orElseThrow();
        System.out.printf(
                "  %-18s %8.2f %8.2f   %.2f (%.2f to %.2f)%n",
                what, before, now, now / before, Collections.min(ratios), Collections.max(ratios));
    }
}
