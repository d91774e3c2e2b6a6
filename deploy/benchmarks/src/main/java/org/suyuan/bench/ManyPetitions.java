package org.suyuan.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.suyuan.local.Stack;

/**
 * Multiplies the petitions that are there. In the index of repeats a copy is a stranger with the same subject; its text is that of
 * its message.
 */
final class ManyPetitions {
    static final int PETITIONS = 1_000_000;

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

    private ManyPetitions() {}

    /** The indexes are built when the rows are there, and words are copied: row by row it would take hours. */
    static void multiply(Stack stack, int copies) throws SQLException, IOException {
        try (Connection connection = stack.connect("intake");
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table copy as select original, k, "
                    + ID + " as id from (select p.id as original, k, row_number() over (order by k, p.id) as n"
                    + " from petition p, generate_series(2, " + copies + ") k) numbered order by n");
            statement.execute("alter table petition alter column risk_level drop expression");
            statement.execute("drop index petition_text_words");
            List<String> columns = columns(statement);
            statement.execute("insert into petition (" + String.join(", ", columns) + ") select "
                    + String.join(
                            ", ", columns.stream().map(ManyPetitions::value).toList())
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
