package org.suyuan.platform.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements beside Hibernate, for rows that are no aggregates (ADR 22): logs, indexes, projections, queues. They run on the
 * connection of the running transaction, where there is one. A value is bound as what it is; a moment as UTC, a code by its
 * name, several values as {@link Many}, what is kept as JSON as {@link Json}.
 */
@ApplicationScoped
public class Sql {
    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    /** Reads one row. */
    @FunctionalInterface
    public interface Reading<T extends @Nullable Object> {
        T of(ResultSet row) throws SQLException, IOException;
    }

    /**
     * Several values in one parameter.
     *
     * @param type of each, in SQL
     */
    public record Many(String type, Object[] values) {
        public static Many uuids(Collection<UUID> ids) {
            return new Many("uuid", ids.toArray());
        }

        public static Many texts(Collection<String> texts) {
            return new Many("text", texts.toArray());
        }
    }

    /** A value that is kept as JSON. */
    public record Json(@Nullable Object value) {}

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException, IOException;
    }

    /** All rows, each read. */
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            List<T> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
            }
            return read;
        });
    }

    /** The first row; empty where there is none. */
    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** The ids in the first column. */
    public List<UUID> ids(String sql, @Nullable Object... values) {
        return list(sql, row -> row.getObject(1, UUID.class), values);
    }

    /** The number in the first column of the only row. */
    public long count(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElseThrow();
    }

    /** Changes rows; returns how many. */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** The same statement for several rows, on one way to the database. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        run(sql, statement -> {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The moment in a column. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The same where there may be none. */
    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("a statement failed: " + sql, e);
        }
    }

    private void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException, IOException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bound(statement.getConnection(), values[i]));
        }
    }

    private @Nullable Object bound(Connection connection, @Nullable Object value) throws SQLException, IOException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Json kept) {
            return json.writeValueAsString(kept.value());
        }
        return value instanceof Many many ? connection.createArrayOf(many.type(), many.values()) : value;
    }
}
