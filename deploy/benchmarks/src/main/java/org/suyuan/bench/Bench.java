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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final String AGAINST = "--against";
    private static final String REPEATS = "repeats";
    private static final Set<String> PARTS_WITH_A_PATH = Set.of(AGAINST, REPEATS, "gradings");

    /** Petitions until the compilers have done their work, and for a first impression. */
    private static final int MANY = 6_000;

    private static final int FEW = 1_000;
    private static final Duration TIME = Duration.ofSeconds(10);
    /** Longer than the services remember a hop. */
    private static final Duration CALM = Duration.ofSeconds(65);

    /** As long as what people write: some 250 characters. */
    private static final String TEXT = """
            我是二矿采煤三队的职工，今年六月至八月一直在井下高温工作面作业，每天下井时间超过八小时。按照集团去年印发的防暑降温措施\
            管理办法，井下高温作业人员每月应当发放高温津贴，但是截至目前，我们班组二十余人六月、七月和八月三个月的津贴都没有发放。\
            我们先后三次找队里和矿上劳资科反映，第一次答复说名单还在审核，第二次答复说资金没有到位，第三次让我们等通知，至今没有任何\
            书面说明。据了解，邻近的综采一队和机电队同期津贴均已随工资发放。请尽快核查我们班组的考勤和津贴发放情况，说明未发放的原因，\
            并按规定补发三个月的高温津贴，同时公开今后津贴审核和发放的时间安排。""";

    private static final Pattern QUANTILE =
            Pattern.compile("suyuan_hop_seconds\\{quantile=\"(0\\.\\d+)\",?\\} ([0-9.E-]+)");

    private final Layout layout;
    private final Stack stack;
    private final Walk walk;
    private final Walking walking;

    private Bench(Layout layout, Stack stack) {
        this.layout = layout;
        this.stack = stack;
        this.walk = new Walk(Api.direct(layout), new TimeMachine(layout));
        this.walking = new Walking(stack, walk);
    }

    public static void main(String[] arguments) throws Exception {
        List<String> asked = new ArrayList<>(List.of(arguments));
        int warmUp = asked.remove(QUICK) ? FEW : MANY;
        Layout base = Layout.ofEnvironment();
        String part = asked.isEmpty() ? "" : asked.get(0);
        Path path = asked.size() >= 2 ? Path.of(asked.get(1)) : null;
        Path pairs = asked.size() == 3 && part.equals(REPEATS) ? Path.of(asked.get(2)) : null;
        if (PARTS_WITH_A_PATH.contains(part) == (path == null)) {
            System.err.println("suite: see deploy/suite help for what bench takes");
            System.exit(2);
        }
        if (part.equals(AGAINST)) {
            new Against(base, Objects.requireNonNull(path)).run(warmUp);
        } else {
            run(base, part, path, pairs, warmUp);
        }
        System.exit(0);
    }

    private static void run(Layout base, String part, @Nullable Path file, @Nullable Path pairs, int warmUp)
            throws Exception {
        String home = part.isEmpty()
                ? "bench"
                : "bench-" + part + "-" + ProcessHandle.current().pid();
        Layout own = new Layout(base.project(), base.home().resolve(home), base.port() + 100);
        try (Stack stack =
                new Stack(own, file == null ? LocalPostgres::countingStatements : LocalPostgres::withQuarterOfMemory)) {
            long from = System.nanoTime();
            stack.start(Progress.toConsole());
            System.out.printf("up: everything ready after %.1f s%n", (System.nanoTime() - from) / 1e9);
            switch (part) {
                case REPEATS -> new RepeatBench(own, stack).run(Objects.requireNonNull(file), pairs);
                case "gradings" -> new GradingBench(own, stack).run(Objects.requireNonNull(file));
                case "statements" -> new Bench(own, stack).walking.printStatements(FEW / 2);
                default -> new Bench(own, stack).run(warmUp);
            }
        }
    }

    private void run(int warmUp) throws SQLException, InterruptedException {
        Processes processes = new Processes(stack.pids());
        UUID sample = UUID.fromString(register(walk).at("/petition/petitionId").asText());
        walking.warmUp(warmUp, FEW);
        walking.measure(FEW).print();
        Load.measure(8, TIME, () -> () -> register(walk));
        registrations(sample);
        hops();
        memory(processes);
        rest(processes);
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
        return walk.register("WEB", "要求补发高温津贴", TEXT, List.of());
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
