package org.suyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.ImportMessages;
import org.suyuan.local.Layout;
import org.suyuan.local.Pause;
import org.suyuan.local.Stack;
import org.suyuan.local.TimeMachine;
import org.suyuan.local.Walk;

/** How fast grades are proposed and decided, and what the triage desk costs with a million gradings. */
final class GradingBench {
    private static final int GRADINGS = 1_000_000;
    private static final int CLIENTS = 8;
    private static final int PAGE = 200;
    private static final Duration TIME = Duration.ofSeconds(20);

    /** What a grade sets off runs in five processes, and each compiles what it runs often. */
    private static final Duration WARM_UP = Duration.ofMinutes(3);

    private static final String LIST = "/grading/v1/gradings";

    private final Layout layout;
    private final Stack stack;
    private final Api api;
    private final Walk walk;

    GradingBench(Layout layout, Stack stack) {
        this.layout = layout;
        this.stack = stack;
        this.api = Api.direct(layout);
        this.walk = new Walk(api, new TimeMachine(layout));
    }

    void run(Path messages) throws SQLException, IOException, InterruptedException {
        propose();
        System.out.println("warming up");
        Load.measure(CLIENTS, WARM_UP, () -> new Cohort(walk)::walk);
        JdbcLimit limit = new JdbcLimit(stack);
        UUID sample =
                UUID.fromString(Bench.register(walk).at("/petition/petitionId").asText());
        limit.prepare();
        Load.measure(CLIENTS, Duration.ofSeconds(5), () -> limit.open(sample, JdbcLimit.Count.NEVER));
        double jdbc = Load.measure(CLIENTS, TIME, () -> limit.open(sample, JdbcLimit.Count.NEVER))
                .perSecond();
        new ImportMessages(layout, System.out).run(messages, false);
        report();
        decide(jdbc);
        ManyGradings.multiply(stack, GRADINGS);
        desk();
        new SimulationBench(api).run();
    }

    /** In a process of its own, by the classes of the service. */
    private void propose() throws IOException, InterruptedException {
        Path app = layout.built("grading");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        app + "/app/*:" + app + "/lib/main/*:" + app + "/lib/boot/*",
                        "org.suyuan.grading.table.TableEvaluation")
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Accepts everything and issues its report, until a grade is proposed for all. */
    private void report() throws SQLException {
        Queue<String> open =
                new ConcurrentLinkedQueue<>(texts("intake", "select id from petition where state = 'REGISTERED'"));
        int all = open.size();
        each(open, id -> {
            walk.accept(id);
            walk.issueReport(id);
        });
        await("grading", "select count(*) from grading where state = 'PROPOSED'", all);
    }

    /** As a triage desk does: a page of the worklist is read, looked through, and decided as proposed. */
    private void decide(double jdbc) throws SQLException {
        long handled = count("feedback", "select count(*) from handling");
        long from = System.nanoTime();
        Queue<JsonNode> pages = worklist();
        int all = pages.stream().mapToInt(JsonNode::size).sum();
        each(pages, page -> api.must(Accounts.CLERK, LIST + "/decisions", Map.of("decisions", asProposed(page))));
        double decided = all / ((System.nanoTime() - from) / 1e9);
        await("feedback", "select count(*) from handling", handled + all);
        await(
                "consultation",
                "select count(*) from consultation",
                count("grading", "select count(*) from grading where consultation_required"));
        double followed = all / ((System.nanoTime() - from) / 1e9);
        System.out.printf(
                "%d petitions graded in pages of %d with %d clients: %.0f a second decided; %.0f a second with what"
                        + " consultation and feedback do, %.1f %% of plain JDBC (%.0f a second)%n",
                all, PAGE, CLIENTS, decided, followed, 100 * followed / jdbc, jdbc);
    }

    private Queue<JsonNode> worklist() {
        Queue<JsonNode> pages = new ConcurrentLinkedQueue<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = api.get(Accounts.CLERK, LIST + "/worklist?limit=" + PAGE + cursor)
                    .body();
            pages.add(page.at("/items"));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.at("/next").asText() : null;
        }
        return pages;
    }

    private static List<Map<String, Object>> asProposed(JsonNode page) {
        List<Map<String, Object>> decisions = new ArrayList<>();
        page.forEach(grading -> decisions.add(Walk.listed(grading)));
        return decisions;
    }

    private static <T> void each(Queue<T> ids, Consumer<T> one) {
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(() -> {
                for (T id = ids.poll(); id != null; id = ids.poll()) {
                    one.accept(id);
                }
            });
            client.start();
            clients.add(client);
        }
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void desk() throws SQLException {
        List<String> ids = texts("grading", "select id from grading where open order by random() limit 2000");
        AtomicInteger next = new AtomicInteger();
        System.out.println("with " + count("grading", "select count(*) from grading") + " gradings, 1 client:"
                + " a second, p50 ms, p99 ms");
        print("read a grading", () -> api.get(Accounts.CLERK, LIST + "/" + any(ids, next)));
        print("first page of the worklist", () -> api.get(Accounts.CLERK, LIST + "/worklist"));
        print(
                "a page of it after a cursor",
                () -> api.get(Accounts.CLERK, LIST + "/worklist?cursor=" + cursor(any(ids, next))));
        print("worklist, proposed urgent", () -> api.get(Accounts.CLERK, LIST + "/worklist?proposed=URGENT"));
        print(
                "listing after a cursor",
                () -> api.get(Accounts.CLERK, LIST + "?state=DECIDED&cursor=" + cursor(any(ids, next))));
    }

    private static String any(List<String> ids, AtomicInteger next) {
        return ids.get(next.getAndIncrement() % ids.size());
    }

    private static String cursor(String id) {
        UUID last = UUID.fromString(id);
        byte[] place = ByteBuffer.allocate(16)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }

    private interface Asking {
        Api.Answer ask();
    }

    private static void print(String what, Asking asking) {
        Load.Reached reached = Load.measure(1, TIME, () -> () -> {
            Api.Answer answer = asking.ask();
            if (!answer.isGood()) {
                throw new IllegalStateException(answer.body().toString());
            }
        });
        System.out.printf("  %-28s %7.0f  %7.1f  %7.1f%n", what, reached.perSecond(), reached.p50(), reached.p99());
    }

    private void await(String service, String query, long expected) throws SQLException {
        while (count(service, query) < expected) {
            Pause.of(Duration.ofMillis(50));
        }
    }

    private long count(String service, String query) throws SQLException {
        return Long.parseLong(texts(service, query).get(0));
    }

    private List<String> texts(String service, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = stack.connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
