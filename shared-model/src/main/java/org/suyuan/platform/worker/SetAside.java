package org.suyuan.platform.worker;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.suyuan.platform.reconciliation.Retention;

/**
 * What a background worker could not do: kept by name, counted ({@code suyuan.set.aside}) and logged as an error, so that the
 * worker goes on with the rest. It is tried again every hour, for the next version may know how.
 */
@ApplicationScoped
public class SetAside implements Retention {
    private static final Logger LOG = Logger.getLogger(SetAside.class);
    private static final Duration AGAIN = Duration.ofHours(1);

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    /** An item that a worker does not touch for now. */
    @Schema(description = "What a background worker could not do; it is tried again every hour 后台搁置项")
    public record Item(
            @Schema(description = "The worker", examples = "rungs")
            String worker,

            @Schema(description = "What of it, by its key", examples = "0197f8a0-0000-7000-8000-000000000001/report/")
            String item,

            @Schema(description = "Class and message of the cause", examples = "JsonParseException: ...")
            String reason,

            @Schema(description = "How often it was tried", examples = "3")
            int attempts,

            @Schema(description = "When it is tried again") Instant retryAt) {}

    /**
     * SQL that holds for what is not set aside.
     *
     * @param worker a constant of the caller
     * @param item SQL of the item's key
     */
    public static String isNot(String worker, String item) {
        return " not exists (select 1 from set_aside where worker = '" + worker + "' and set_aside.item = " + item
                + " and retry_at > clock_timestamp()) ";
    }

    /** Sets an item aside, whatever becomes of the caller's transaction. */
    public void put(String worker, String item, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String reason = root.getClass().getSimpleName() + ": " + root.getMessage();
        LOG.errorf("set aside by %s: %s: %s", worker, item, reason);
        meters.counter("suyuan.set.aside", "worker", worker).increment();
        QuarkusTransaction.requiringNew().run(() -> insert(worker, item, reason));
    }

    private void insert(String worker, String item, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into set_aside (worker, item, reason, retry_at)"
                                + " values (?, ?, ?, clock_timestamp() + make_interval(secs => ?))"
                                + " on conflict (worker, item) do update set reason = excluded.reason,"
                                + " retry_at = excluded.retry_at, attempts = set_aside.attempts + 1")) {
            insert.setString(1, worker);
            insert.setString(2, item);
            insert.setString(3, reason);
            insert.setDouble(4, AGAIN.toSeconds());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an item cannot be set aside", e);
        }
    }

    /** What is set aside, next to be tried first. */
    public List<Item> list(int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select worker, item, reason, attempts, retry_at from set_aside order by retry_at limit ?")) {
            select.setInt(1, limit);
            List<Item> items = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    items.add(new Item(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException("what is set aside cannot be read", e);
        }
    }

    /** Forgets what was tried again and not set aside anew. */
    @Override
    public void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from set_aside where retry_at < clock_timestamp() - make_interval(secs => ?)")) {
            delete.setDouble(1, AGAIN.toSeconds());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("housekeeping", e);
        }
    }
}
