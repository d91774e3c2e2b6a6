package org.suyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suyuan.embedded.LocalPostgres;
import org.suyuan.local.Api;
import org.suyuan.local.Layout;
import org.suyuan.local.Pause;
import org.suyuan.local.Progress;
import org.suyuan.local.Stack;
import org.suyuan.local.TimeMachine;
import org.suyuan.local.Walk;

/** Starts a stack of its own beside a running one, measures, and stops it. */
public final class Bench {
    private static final String QUICK = "--quick";
    /** Petitions until the compilers have done their work, and for a first impression. */
    private static final int MANY = 6_000;

    private static final int FEW = 1_000;
    private static final Duration TIME = Duration.ofSeconds(10);
    /** Longer than the services remember a hop. */
    private static final Duration CALM = Duration.ofSeconds(65);

    private static final int WALKERS = 8;
    private static final Pattern QUANTILE =
            Pattern.compile("suyuan_hop_seconds\\{quantile=\"(0\\.\\d+)\",?\\} ([0-9.E-]+)");

    private final Layout layout;
    private final Stack stack;
    private final DatabaseWork database;
    private final Walk walk;

    private Bench(Layout layout, Stack stack) {
        this.layout = layout;
        this.stack = stack;
        this.database = new DatabaseWork(stack);
        this.walk = new Walk(Api.direct(layout), new TimeMachine(layout));
    }

    public static void main(String[] arguments) throws Exception {
        Layout base = Layout.ofEnvironment();
        String part = arguments.length > 0 && !arguments[0].equals(QUICK) ? arguments[0] : "";
        int warmUp = List.of(arguments).contains(QUICK) ? FEW : MANY;
        String home = part.isEmpty()
                ? "bench"
                : "bench-" + part + "-" + ProcessHandle.current().pid();
        Layout own = new Layout(base.project(), base.home().resolve(home), base.port() + 100);
        try (Stack stack = new Stack(
                own, arguments.length == 2 ? LocalPostgres::withQuarterOfMemory : LocalPostgres::countingStatements)) {
            long from = System.nanoTime();
            stack.start(Progress.toConsole());
            System.out.printf("up: everything ready after %.1f s%n", (System.nanoTime() - from) / 1e9);
            switch (part) {
                case "repeats" -> new RepeatBench(own, stack).run(Path.of(arguments[1]));
                case "gradings" -> new GradingBench(own, stack).run(Path.of(arguments[1]));
                case "statements" -> new Bench(own, stack).statements();
                default -> new Bench(own, stack).run(warmUp);
            }
        }
        System.exit(0);
    }

    private void run(int warmUp) throws SQLException {
        Processes processes = new Processes(stack.pids());
        UUID sample = UUID.fromString(register(walk).at("/petition/petitionId").asText());
        warmUp(processes, warmUp);
        petitions(processes);
        Load.measure(8, TIME, () -> () -> register(walk));
        registrations(sample);
        hops();
        memory(processes);
        rest(processes);
    }

    /** Prints which statements a petition takes. */
    private void statements() throws SQLException {
        walked(FEW / 5);
        database.forget();
        database.printStatements(walked(FEW / 2));
    }

    private void registrations(UUID sample) throws SQLException {
        JdbcLimit limit = new JdbcLimit(stack);
        limit.prepare();
        Load.measure(8, Duration.ofSeconds(3), () -> limit.open(sample, JdbcLimit.Count.LAST));
        System.out.println("registrations: clients, a second, p50 ms, p99 ms;"
                + " plain JDBC a second, ratio; with the day's count a second, ratio");
        for (int clients : List.of(1, 8, 32)) {
            Load.Reached jdbc = Load.measure(clients, TIME, () -> limit.open(sample, JdbcLimit.Count.NEVER));
            Load.Reached counted = Load.measure(clients, TIME, () -> limit.open(sample, JdbcLimit.Count.LAST));
            Load.Reached reached = Load.measure(clients, TIME, () -> () -> register(walk));
            System.out.printf(
                    "  %2d  %7.0f  %7.1f  %7.1f  %7.0f  %5.1f %%  %7.0f  %5.1f %%%n",
                    clients,
                    reached.perSecond(),
                    reached.p50(),
                    reached.p99(),
                    jdbc.perSecond(),
                    100 * reached.perSecond() / jdbc.perSecond(),
                    counted.perSecond(),
                    100 * reached.perSecond() / counted.perSecond());
        }
        order(limit, sample);
    }

    /** Measures what it costs that the rows which carry the number are written last (ADR 18). */
    private static void order(JdbcLimit limit, UUID sample) throws SQLException {
        System.out.println("plain JDBC with the day's count, 8 clients, two rounds: a second");
        for (int round = 0; round < 2; round++) {
            for (JdbcLimit.Count counted :
                    List.of(JdbcLimit.Count.LAST, JdbcLimit.Count.AS_THE_SERVICE, JdbcLimit.Count.BEFORE_EACH)) {
                double reached =
                        Load.measure(8, TIME, () -> limit.open(sample, counted)).perSecond();
                System.out.printf("  %-20s %7.0f%n", counted, reached);
            }
        }
    }

    /** Walks by count, not by time: a slow machine's compilers are not done earlier. */
    private void warmUp(Processes processes, int petitions) {
        System.out.println("warming up: CPU ms a petition");
        for (int walked = 0; walked < petitions; walked += FEW) {
            System.out.printf(
                    "  %6d  %6.2f%n", walked + FEW, walk(processes, FEW).sum());
        }
    }

    private void petitions(Processes processes) throws SQLException {
        DatabaseWork.Done before = database.done();
        Cost cost = walk(processes, FEW);
        System.out.printf(
                "whole petitions through all steps: %.1f a second with %d clients; one costs %.2f CPU ms"
                        + " (user + system)%n",
                cost.perSecond(), WALKERS, cost.sum());
        cost.millis().forEach((name, millis) -> System.out.printf("  in %-13s %5.2f CPU ms%n", name, millis));
        database.done().since(before, cost.petitions()).print();
    }

    /** CPU milliseconds of a whole petition, by process. */
    private record Cost(double petitions, double perSecond, Map<String, Double> millis) {
        double sum() {
            return millis.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private Cost walk(Processes processes, int petitions) {
        Map<String, Double> before = processes.cpuMillis();
        long from = System.nanoTime();
        double walked = walked(petitions);
        double seconds = (System.nanoTime() - from) / 1e9;
        Map<String, Double> cost = processes.cpuMillis();
        cost.replaceAll((name, millis) -> (millis - before.getOrDefault(name, 0.0)) / walked);
        return new Cost(walked, walked / seconds, cost);
    }

    /** Walks at least so many petitions; returns how many it were. */
    private double walked(int petitions) {
        AtomicInteger left = new AtomicInteger(petitions / Cohort.SIZE);
        int cohorts = left.get();
        Load.count(WALKERS, () -> left.getAndDecrement() > 0, () -> new Cohort(walk)::walk);
        return cohorts * (double) Cohort.SIZE;
    }

    /** What everything costs that nobody asks for anything, after a while of it. */
    private static void rest(Processes processes) {
        Pause.of(TIME);
        Map<String, Double> before = processes.cpuMillis();
        Pause.of(TIME.multipliedBy(3));
        Map<String, Double> after = processes.cpuMillis();
        after.replaceAll((name, millis) ->
                (millis - before.getOrDefault(name, 0.0)) / TIME.multipliedBy(3).toSeconds());
        System.out.printf(
                "at rest: %.1f CPU ms a second%n",
                after.values().stream().mapToDouble(Double::doubleValue).sum());
        after.forEach((name, millis) -> System.out.printf("  in %-13s %5.1f CPU ms a second%n", name, millis));
    }

    /** One client, so that what is measured is the way and not the queue for two busy cores. */
    private void hops() {
        Load.measure(1, CALM, () -> new Cohort(walk)::walk);
        System.out.println("hops from commit to commit with one client: p50 ms, p99 ms");
        for (String service : Layout.SERVICES) {
            Matcher quantile = QUANTILE.matcher(metrics(service));
            StringBuilder line = new StringBuilder("  into %-13s".formatted(service));
            while (quantile.find()) {
                line.append("  %7.1f".formatted(Double.parseDouble(quantile.group(2)) * 1000));
            }
            System.out.println(line);
        }
    }

    private static void memory(Processes processes) {
        long services =
                Layout.SERVICES.stream().mapToLong(processes::residentMiB).sum();
        processes.names().stream()
                .sorted()
                .forEach(name -> System.out.printf("  %-13s %5d MiB resident%n", name, processes.residentMiB(name)));
        System.out.printf("the five services together: %d MiB resident%n", services);
    }

    static JsonNode register(Walk walk) {
        return walk.register("WEB", "要求补发高温津贴", "六月至八月井下作业，高温津贴至今未发，请尽快核查。", List.of());
    }

    private String metrics(String service) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(layout.direct(service) + "/" + service + "/q/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
