package org.suyuan.local;

import static org.suyuan.local.Accounts.HOTLINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Brings messages in as petitions, each once by its id: a second run creates nothing. */
public final class ImportMessages {
    private static final int CLIENTS = 8;
    private static final String ALREADY_THERE = "EXTERNAL_REFERENCE_IS_REGISTERED_ONCE";

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final Walk walk;
    private final PrintStream out;
    private final AtomicInteger created = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    public ImportMessages(Layout layout, PrintStream out) {
        this.api = new Api(layout);
        this.walk = new Walk(api, new TimeMachine(layout));
        this.out = out;
    }

    /** Returns whether every line was taken. */
    public boolean run(Path file, boolean grade) {
        List<String> lines = read(file);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> work = lines.stream()
                    .<Future<?>>map(line -> clients.submit(() -> bring(line, grade, lines.size())))
                    .toList();
            for (Future<?> one : work) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new Failure("the import stopped: " + e.getMessage()
                    + "\nRun it again: what is there already is not created twice.");
        } finally {
            clients.shutdownNow();
        }
        out.printf(
                "import ok: %d created, %d already there, %d refused, of %d lines%n",
                created.get(), known.get(), refused.get(), lines.size());
        return refused.get() == 0;
    }

    private static List<String> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new Failure("cannot read " + file + ": " + e.getMessage());
        }
    }

    private void bring(String line, boolean grade, int all) {
        Api.Answer answer = register(message(line));
        if (answer.isGood()) {
            created.incrementAndGet();
            if (grade) {
                grade(answer.text("/petition/petitionId"));
            }
        } else if (answer.text("/rule").equals(ALREADY_THERE)) {
            known.incrementAndGet();
        } else {
            refused.incrementAndGet();
            out.println("refused: " + answer.body());
        }
        int done = created.get() + known.get() + refused.get();
        if (done % 200 == 0) {
            out.printf("  %d of %d%n", done, all);
        }
    }

    private Api.Answer register(JsonNode message) {
        String id = message.path("id").asText();
        return api.post(
                HOTLINE,
                "/intake/v1/petitions",
                Map.of(
                        "channel",
                        "WEB",
                        "externalRef",
                        id,
                        "anonymous",
                        true,
                        "title",
                        cut(message.path("title").asText().strip(), 200),
                        "text",
                        cut(message.path("text").asText().strip(), 20_000),
                        "unit",
                        message.path("unit").asText("/group")));
    }

    private void grade(String id) {
        walk.accept(id);
        walk.issueReport(id);
        walk.decideGrade(id, walk.proposedGrade(id), null);
    }

    private JsonNode message(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new Failure("not JSON: " + line.substring(0, Math.min(80, line.length())));
        }
    }

    private static String cut(String text, int length) {
        String given = text.isEmpty() ? "（无）" : text;
        return given.length() <= length ? given : given.substring(0, length);
    }
}
