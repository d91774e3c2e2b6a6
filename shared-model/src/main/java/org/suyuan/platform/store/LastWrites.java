package org.suyuan.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rows that nothing in their transaction reads: written at its end, many in one exchange with the database. What the
 * transaction holds, as the count of the day, it holds that much shorter (ADR 17).
 */
@ApplicationScoped
public class LastWrites {
    /** So many rows are one exchange. */
    private static final int EXCHANGE = 16;

    @Inject
    DataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private record Row(String insert, List<@Nullable Object> values) {}

    /** The rows of one transaction. */
    private final class Rows implements Synchronization {
        private final List<Row> rows = new ArrayList<>();
        private boolean written;

        void add(Row row) {
            if (written) {
                write(List.of(row));
            } else {
                rows.add(row);
            }
        }

        @Override
        public void beforeCompletion() {
            written = true;
            write(rows);
        }

        @Override
        public void afterCompletion(int status) {}
    }

    /**
     * Adds a row, to be written when the transaction ends; without a transaction it is written at once.
     *
     * @param insert with a question mark for each value
     */
    public void add(String insert, List<@Nullable Object> values) {
        Row row = new Row(insert, values);
        if (transaction.getTransactionKey() == null) {
            write(List.of(row));
        } else {
            ofTransaction().add(row);
        }
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

    private void write(List<Row> rows) {
        try (Connection connection = database.getConnection()) {
            for (int from = 0; from < rows.size(); from += EXCHANGE) {
                exchange(connection, rows.subList(from, Math.min(from + EXCHANGE, rows.size())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the last rows of a transaction cannot be written", e);
        }
    }

    private static void exchange(Connection connection, List<Row> rows) throws SQLException {
        String inserts = rows.stream().map(Row::insert).collect(Collectors.joining(";"));
        try (PreparedStatement together = connection.prepareStatement(inserts)) {
            int place = 0;
            for (Row row : rows) {
                for (Object value : row.values()) {
                    together.setObject(++place, value);
                }
            }
            together.execute();
        }
    }
}
