package org.suyuan.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.ImportMessages;
import org.suyuan.local.Layout;
import org.suyuan.local.Pause;
import org.suyuan.local.Stack;

/**
 * How fast the same matter, a word or a page is found among a million petitions: real messages are imported, then multiplied in the
 * database. In the index of repeats a copy is a stranger with the same subject; its text is that of its message.
 */
final class RepeatBench {
    private static final int PETITIONS = 1_000_000;

    /** The most telling pairs of a message, which its copies have others for. */
    private static final int NAMES = 20;

    /** The other telling pairs of a message. */
    private static final int WORDS = 44;

    /**
     * A copy has its words from the 20 messages whose subject is nearest to its own. So there are as many strangers that share
     * 3, 4, 5 or 6 telling pairs with a message as there are among the messages themselves.
     */
    private static final int NEAR = 20 * WORDS;

    /** How many names there are. */
    private static final int PLACES = 2_000_000;

    /** A UUIDv7 of the years before: ids, and rows with them, lie in the order of registration. */
    private static final String ID = "(lpad(to_hex((extract(epoch from now()) * 1000)::bigint - (" + PETITIONS
            + " - n) * 157680), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid";

    /** How many counts the service keeps. */
    private static final int SLOTS = 1 << 20;

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
        int copies = PETITIONS / originals.size();
        System.out.println("multiplying " + originals.size() + " messages to " + copies * originals.size());
        Pause.of(COUNTED);
        multiply(copies);
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
                .<Map<String, Object>>map(title -> {
                    int from = Math.floorMod(title.hashCode(), title.length() - length);
                    return Map.of("text", title.substring(from, from + length));
                })
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

    /** The indexes are built when the rows are there, and words are copied: row by row it would take hours. */
    private void multiply(int copies) throws SQLException, IOException {
        try (Connection connection = stack.connect("intake");
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table copy as select original, k, "
                    + ID + " as id from (select p.id as original, k, row_number() over (order by k, p.id) as n"
                    + " from petition p, generate_series(2, " + copies + ") k) numbered order by n");
            statement.execute("alter table petition alter column risk_level drop expression");
            statement.execute("drop index petition_text_words");
            List<String> columns = columns(statement);
            statement.execute("insert into petition (" + String.join(", ", columns) + ") select "
                    + String.join(", ", columns.stream().map(RepeatBench::value).toList())
                    + " from petition p join copy on copy.original = p.id order by copy.id");
            statement.execute("insert into petition_text (petition_id, said) select copy.id, t.said"
                    + " from petition_text t join copy on copy.original = t.petition_id order by copy.id");
            statement.execute("drop index repeat_index_pairs");
            countHolding(statement, "holding_before");
            statement.execute(
                    "create temporary table word as select row_number() over (order by subject, petition_id, n)::int"
                            + " as place, petition_id, pair from (select petition_id, pairs[array_upper(pairs, 1)] as subject from"
                            + " repeat_index) ordered join repeat_index using (petition_id)"
                            + ", unnest(pairs[" + (NAMES + 1) + ":]) with ordinality part (pair, n)");
            statement.execute("alter table word add primary key (place)");
            statement.execute(
                    "create temporary table part as select petition_id, min(place) as at from word group by 1");
            statement.execute("insert into repeat_index (petition_id, pairs) select copy.id, array(select pair from"
                    + " (select (part.at - " + NEAR + " / 2 + floor(random() * " + NEAR
                    + "))::int + n * 0 as place from"
                    + " generate_series(1, " + WORDS + ") n offset 0) chosen join word using (place))"
                    + " || array(select hashint4(floor(random() * " + PLACES + ")::int + n * 0 + copy.k * 0)"
                    + " from generate_series(1, " + NAMES + ") n)"
                    + " from part join copy on copy.original = part.petition_id");
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("create index repeat_index_pairs on repeat_index using gin (pairs gin__int_ops)"
                    + " with (fastupdate = off)");
            statement.execute(
                    "create index petition_text_words on petition_text using gin (search_words(said, petition_id))");
            countHolding(statement, "holding_now");
            statement.execute("analyze");
            multiplyCounts(connection, copies);
        }
    }

    /** In how many petitions of the index each slot's pairs stand. */
    private static void countHolding(Statement statement, String table) throws SQLException {
        statement.execute("create temporary table " + table + " as select pair & " + (SLOTS - 1)
                + " as slot, count(*)::float8 as holding from repeat_index, unnest(pairs) pair group by 1");
    }

    private static List<String> columns(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name = 'petition' and is_generated = 'NEVER'")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }

    /** Makes every reference unique. */
    private static String value(String column) {
        return switch (column) {
            case "id" -> "copy.id";
            case "number" -> "p.number || '-' || k";
            case "external_ref", "external_key" -> "null";
            case "receipt_hash" -> "p.receipt_hash || int4send(k)";
            default -> "p." + column;
        };
    }

    /** How many times as many hold a slot's pairs now: few of the copies have the names of their message. */
    private static double[] growth(Statement statement, int copies) throws SQLException {
        double[] growth = new double[SLOTS];
        Arrays.fill(growth, copies);
        try (ResultSet row = statement.executeQuery("select slot, holding_now.holding / holding_before.holding"
                + " from holding_before join holding_now using (slot)")) {
            while (row.next()) {
                growth[row.getInt(1)] = row.getDouble(2);
            }
        }
        return growth;
    }

    private static void multiplyCounts(Connection connection, int copies) throws SQLException, IOException {
        double[] growth;
        try (Statement statement = connection.createStatement()) {
            growth = growth(statement, copies);
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select counts from pair_count");
                PreparedStatement update =
                        connection.prepareStatement("update pair_count set texts = texts * ?, counts = ?")) {
            row.next();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataInputStream in = new DataInputStream(
                            new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(row.getBytes(1)))));
                    DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
                for (int i = 0; i < SLOTS; i++) {
                    out.writeInt((int) Math.round(in.readInt() * growth[i]));
                }
            }
            update.setInt(1, copies);
            update.setBytes(2, bytes.toByteArray());
            update.executeUpdate();
        }
    }
}
