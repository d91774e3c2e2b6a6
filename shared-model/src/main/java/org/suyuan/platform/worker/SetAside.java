package org.suyuan.platform.worker;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.suyuan.platform.sql.Sql;

/**
 * What a background worker could not do: kept by name, counted ({@code suyuan.set.aside}) and logged as an error, so that the
 * worker goes on with the rest. It is tried again every hour, for the next version may know how.
 */
@ApplicationScoped
public class SetAside implements Retention {
    private static final Logger LOG = Logger.getLogger(SetAside.class);
    private static final Duration AGAIN = Duration.ofHours(1);

    @Inject
    Sql sql;

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
        sql.update(
                "insert into set_aside (worker, item, reason, retry_at)"
                        + " values (?, ?, ?, clock_timestamp() + make_interval(secs => ?))"
                        + " on conflict (worker, item) do update set reason = excluded.reason,"
                        + " retry_at = excluded.retry_at, attempts = set_aside.attempts + 1",
                worker,
                item,
                reason,
                (double) AGAIN.toSeconds());
    }

    /** The items set aside, next to be tried first. */
    public List<Item> list(int limit) {
        return sql.list(
                "select worker, item, reason, attempts, retry_at from set_aside order by retry_at limit ?",
                row -> new Item(
                        row.getString("worker"),
                        row.getString("item"),
                        row.getString("reason"),
                        row.getInt("attempts"),
                        Sql.moment(row, "retry_at")),
                limit);
    }

    /** Forgets what was tried again and not set aside anew. */
    @Override
    public void forget() {
        sql.update("delete from set_aside where retry_at < clock_timestamp() - make_interval(secs => ?)", (double)
                AGAIN.toSeconds());
    }
}
