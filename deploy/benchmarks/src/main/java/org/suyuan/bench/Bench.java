package org.suyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suyuan.local.Api;
import org.suyuan.local.Layout;
import org.suyuan.local.Progress;
import org.suyuan.local.Stack;
import org.suyuan.local.TimeMachine;
import org.suyuan.local.Walk;

/** Starts a stack of its own beside a running one, measures, and stops it. */
public final class Bench {
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int WALKERS = 24;
    private static final Pattern QUANTILE =
            Pattern.compile("suyuan_hop_seconds\\{quantile=\"(0\\.\\d+)\",?\\} ([0-9.E-]+)");

    private final Layout layout;
    private final Api api;
    private final Walk walk;

    private Bench(Layout layout) {
        this.layout = layout;
        this.api = new Api(layout);
        this.walk = new Walk(api, new TimeMachine(layout));
    }

    public static void main(String[] arguments) throws Exception {
        Layout base = Layout.ofEnvironment();
        Layout own = new Layout(base.project(), base.home().resolve("bench"), base.port() + 100);
        try (Stack stack = new Stack(own)) {
            long from = System.nanoTime();
            stack.start(Progress.toConsole());
            System.out.printf("up: everything ready after %.1f s%n", (System.nanoTime() - from) / 1e9);
            new Bench(own).run(stack);
        }
        System.exit(0);
    }

    private void run(Stack stack) throws SQLException {
        Processes processes = new Processes(stack.pids());
        System.out.println("warming up");
        UUID sample = UUID.fromString(register().at("/petition/petitionId").asText());
        Load.measure(WALKERS, WARM_UP, () -> this::walkOne);
        Load.measure(8, TIME, () -> this::register);
        registrations(stack, sample);
        petitions(processes);
        hops();
        memory(processes);
    }

    private void registrations(Stack stack, UUID sample) throws SQLException {
        JdbcLimit limit = new JdbcLimit(stack);
        limit.prepare();
        Load.measure(8, Duration.ofSeconds(3), () -> limit.open(sample));
        System.out.println("registrations: clients, a second, p50 ms, p99 ms, plain JDBC a second, ratio");
        for (int clients : List.of(1, 8, 32)) {
            Load.Reached jdbc = Load.measure(clients, TIME, () -> limit.open(sample));
            Load.Reached reached = Load.measure(clients, TIME, () -> this::register);
            System.out.printf(
                    "  %2d  %7.0f  %7.1f  %7.1f  %7.0f  %5.1f %%%n",
                    clients,
                    reached.perSecond(),
                    reached.p50(),
                    reached.p99(),
                    jdbc.perSecond(),
                    100 * reached.perSecond() / jdbc.perSecond());
        }
    }

    private void petitions(Processes processes) {
        double before = processes.cpuMillis();
        Load.Reached reached = Load.measure(WALKERS, TIME.multipliedBy(3), () -> this::walkOne);
        System.out.printf(
                "whole petitions through all steps: %.1f a second with %d clients; one costs %.2f CPU ms"
                        + " (services, broker, PostgreSQL: user + system)%n",
                reached.perSecond(), WALKERS, (processes.cpuMillis() - before) / reached.acts());
    }

    private void hops() {
        System.out.println("hops from commit to commit under that load: p50 ms, p99 ms");
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

    private JsonNode register() {
        return walk.register("WEB", "要求补发高温津贴", "六月至八月井下作业，高温津贴至今未发，请尽快核查。", List.of());
    }

    /** An ordinary petition through all five steps: 14 calls, 14 events. */
    private void walkOne() {
        String id = register().at("/petition/petitionId").asText();
        walk.accept(id);
        walk.decideGrade(id, walk.issueReport(id), null);
        walk.assign(id);
        walk.signIn(id);
        walk.contact(id);
        walk.evaluate(walk.replyAndDeliver(id), 5);
        walk.waiveDisclosure(id);
        walk.close(id);
        walk.revisit(id, false);
        walk.archive(id);
    }

    private String metrics(String service) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/%s/q/metrics"
                                            .formatted(layout.servicePort(service), service)))
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
