package org.suyuan.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rows that nothing in their transaction reads: written at its end, many in one exchange with the database. What others wait
 * for, as the count of the day, is taken only then: they wait for this exchange and the commit (ADR 17, 18).
 */
@ApplicationScoped
public class DeferredWrites {
    /** So many rows are one exchange. */
    private static final int EXCHANGE = 16;

    @Inject
    DataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /**
     * A text that becomes something else when it is whole: when what it awaits is in it.
     *
     * @param end makes the value that is written
     */
    public record Whole(String text, UnaryOperator<String> end) {
        String value() {
            return end.apply(text);
        }
    }

    private record Row(String statement, List<@Nullable Object> values) {}

    /** The rows of one transaction. */
    private final class Rows implements Synchronization {
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Supplier<String>> awaited = new LinkedHashMap<>();
        private final Map<String, String> known = new HashMap<>();
        private boolean written;

        void add(Row row) {
            if (written) {
                exchangeAll(List.of(filled(row)));
            } else {
                rows.add(row);
            }
        }

        String await(Supplier<String> text) {
            if (written) {
                throw new IllegalStateException("nothing more is awaited in a transaction that is ending");
            }
            String standIn = "at-last:" + UUID.randomUUID();
            awaited.put(standIn, text);
            return standIn;
        }

        @Override
        public void beforeCompletion() {
            if (!written) {
                written = true;
                awaited.forEach((standIn, text) -> known.put(standIn, text.get()));
                exchangeAll(rows.stream().map(this::filled).toList());
            }
        }

        private Row filled(Row row) {
            return known.isEmpty()
                    ? row
                    : new Row(
                            row.statement(),
                            row.values().stream().map(this::filled).toList());
        }

        private @Nullable Object filled(@Nullable Object value) {
            if (value instanceof byte[] bytes) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                String filled = filled(text);
                return filled.equals(text) ? bytes : filled.getBytes(StandardCharsets.UTF_8);
            }
            if (value instanceof Whole whole) {
                return new Whole(filled(whole.text()), whole.end());
            }
            return value instanceof String text ? filled(text) : value;
        }

        private String filled(String text) {
            String filled = text;
            for (Map.Entry<String, String> each : known.entrySet()) {
                filled = filled.replace(each.getKey(), each.getValue());
            }
            return filled;
        }

        @Override
        public void afterCompletion(int status) {}
    }

    /**
     * Adds a row, to be written when the transaction ends; without a transaction it is written at once.
     *
     * @param statement writes exactly one row; has a question mark for each value
     */
    public void add(String statement, List<@Nullable Object> values) {
        Row row = new Row(statement, values);
        if (transaction.getTransactionKey() == null) {
            exchangeAll(List.of(row));
        } else {
            ofTransaction().add(row);
        }
    }

    /**
     * What only the end of the transaction brings: just before its rows are written. Needs a running transaction.
     *
     * @param text gives letters, digits and hyphens: it is put into what is written already, as JSON
     * @return stands for it until then, in rows and in what they were made of
     */
    public String atLast(Supplier<String> text) {
        return ofTransaction().await(text);
    }

    /**
     * Writes the rows now, for nothing is left to do in the transaction. Needs a running one.
     *
     * @param text something that was made before
     * @return the same with what was awaited
     */
    public String write(String text) {
        Rows rows = ofTransaction();
        rows.beforeCompletion();
        return rows.filled(text);
    }

    private Rows ofTransaction() {
        Rows known = (Rows) transaction.getResource(this);
        if (known == null) {
            known = new Rows();
            transaction.registerInterposedSynchronization(known);
            transaction.putResource(this, known);
        }
        return known;
    }

    private void exchangeAll(List<Row> rows) {
        try (Connection connection = database.getConnection()) {
            for (int from = 0; from < rows.size(); from += EXCHANGE) {
                exchange(connection, rows.subList(from, Math.min(from + EXCHANGE, rows.size())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the last rows of a transaction cannot be written", e);
        }
    }

    private static void exchange(Connection connection, List<Row> rows) throws SQLException {
        String statements = rows.stream().map(Row::statement).collect(Collectors.joining(";"));
        try (PreparedStatement together = connection.prepareStatement(statements)) {
            int place = 0;
            for (Row row : rows) {
                for (Object value : row.values()) {
                    together.setObject(++place, value instanceof Whole whole ? whole.value() : value);
                }
            }
            together.execute();
            for (int i = 0; i < rows.size(); i++) {
                if (together.getUpdateCount() != 1) {
                    throw new SQLException("not one row: " + rows.get(i).statement());
                }
                together.getMoreResults();
            }
        }
    }
}
