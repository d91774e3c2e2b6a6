package org.suyuan.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.ImportMessages;
import org.suyuan.local.Layout;
import org.suyuan.local.Pause;
import org.suyuan.local.Stack;

/**
 * How fast the same matter, a word or a page is found among a million petitions: real messages are imported, then multiplied in the
 * database.
 */
final class RepeatBench {
    /** Longer than the service waits before it takes over new counts. */
    private static final Duration COUNTED = Duration.ofSeconds(65);

    private static final Duration TIME = Duration.ofSeconds(20);

    /** Until the pages that are asked for are in memory. */
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private static final String SEARCH = "/intake/v1/petitions/search";

    private final Layout layout;
    private final Stack stack;

    RepeatBench(Layout layout, Stack stack) {
        this.layout = layout;
        this.stack = stack;
    }

    /**
     * Imports, multiplies and measures.
     *
     * @param pairs judged pairs of the messages, of which it is told how many are found; null for none
     */
    void run(Path messages, @Nullable Path pairs) throws SQLException, IOException {
        new ImportMessages(layout, System.out).run(messages, false);
        List<String> originals = originals();
        int copies = ManyPetitions.PETITIONS / originals.size();
        System.out.println("multiplying " + originals.size() + " messages to " + copies * originals.size());
        Pause.of(COUNTED);
        ManyPetitions.multiply(stack, copies);
        Pause.of(COUNTED);
        Api api = Api.direct(layout);
        AtomicInteger next = new AtomicInteger();
        System.out.println("clients 1: a second, p50 ms, p99 ms");
        List<String> titles = titles();
        print("find repeats (warming up)", measure(api, originals, next, "/repeats", WARM_UP));
        print("search (warming up)", search(api, words(titles, 3), next, WARM_UP));
        print("read a petition", measure(api, originals, next, "", TIME));
        print("find repeats", measure(api, originals, next, "/repeats", TIME));
        if (pairs != null) {
            printFound(api, pairs);
        }
        for (int length = 1; length <= 4; length++) {
            print("search " + length + " characters", search(api, words(titles, length), next, TIME));
        }
        print(
                "first page of a worklist",
                search(api, List.of(Map.of("state", "REGISTERED", "risk", "LOW")), next, TIME));
        print("a page after a cursor", pages(api, originals, next));
    }

    /** Of petitions that both readers call the same matter: whether asking for the one shows the other among the first hundred. */
    private void printFound(Api api, Path pairs) throws SQLException, IOException {
        Map<String, String> ids = idsByReference();
        int asked = 0;
        int found = 0;
        for (String line : Files.readAllLines(pairs)) {
            String[] fields = line.split("\t");
            if (!line.startsWith("#") && fields[2].equals("same") && fields[3].equals("same")) {
                asked += 2;
                found += shows(api, ids, fields[0], fields[1]) ? 1 : 0;
                found += shows(api, ids, fields[1], fields[0]) ? 1 : 0;
            }
        }
        System.out.printf("  the same matter is among the first hundred: %.3f of %d%n", found / (double) asked, asked);
    }

    private static boolean shows(Api api, Map<String, String> ids, String asked, String other) {
        Api.Answer answer = api.get(Accounts.CLERK, "/intake/v1/petitions/" + ids.get(asked) + "/repeats?limit=100");
        good(answer);
        String wanted = Objects.requireNonNull(ids.get(other), other);
        return StreamSupport.stream(answer.body().spliterator(), false)
                .anyMatch(one -> one.path("petitionId").asText().equals(wanted));
    }

    private Map<String, String> idsByReference() throws SQLException {
        Map<String, String> ids = new HashMap<>();
        texts("select external_ref || ' ' || id from petition where external_ref is not null")
                .forEach(row -> {
                    int between = row.lastIndexOf(' ');
                    ids.put(row.substring(0, between), row.substring(between + 1));
                });
        return ids;
    }

    /** What somebody may look for: a piece of a title. */
    private static List<Map<String, Object>> words(List<String> titles, int length) {
        return titles.stream()
                .filter(title -> title.length() > length)
                .map(title -> {
                    int from = Math.floorMod(title.hashCode(), title.length() - length);
                    return title.substring(from, from + length);
                })
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(piece -> Map.<String, Object>of("text", piece))
                .toList();
    }

    private static Load.Reached search(Api api, List<Map<String, Object>> filters, AtomicInteger next, Duration time) {
        return Load.measure(
                1,
                time,
                () -> () ->
                        good(api.post(Accounts.CLERK, SEARCH, filters.get(next.getAndIncrement() % filters.size()))));
    }

    /** Pages that begin anywhere. */
    private static Load.Reached pages(Api api, List<String> ids, AtomicInteger next) {
        return Load.measure(1, TIME, () -> () -> {
            UUID id = UUID.fromString(ids.get(next.getAndIncrement() % ids.size()));
            byte[] place = ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(place);
            good(api.post(Accounts.CLERK, SEARCH + "?cursor=" + cursor, Map.of("channel", "WEB")));
        });
    }

    private static void good(Api.Answer answer) {
        if (!answer.isGood()) {
            throw new IllegalStateException(answer.body().toString());
        }
    }

    private static Load.Reached measure(Api api, List<String> ids, AtomicInteger next, String what, Duration time) {
        return Load.measure(1, time, () -> () -> {
            String id = ids.get(next.getAndIncrement() % ids.size());
            good(api.get(Accounts.CLERK, "/intake/v1/petitions/" + id + what));
        });
    }

    private static void print(String what, Load.Reached reached) {
        System.out.printf("  %-28s %7.0f  %7.1f  %7.1f%n", what, reached.perSecond(), reached.p50(), reached.p99());
    }

    private List<String> originals() throws SQLException {
        return texts("select id from petition order by random()");
    }

    private List<String> titles() throws SQLException {
        return texts("select title from petition order by random() limit 1000");
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = stack.connect("intake");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
