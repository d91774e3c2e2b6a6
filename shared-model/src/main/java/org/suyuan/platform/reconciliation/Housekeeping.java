package org.suyuan.platform.reconciliation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.worker.Retention;

/** Forgets event ids and stored answers that are older than anything that could ask for them, and whatever else has had its time. */
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    @Inject
    Sql sql;

    @Inject
    ServiceConfig config;

    @Inject
    @All
    List<Retention> others;

    /** Deletes in one statement a table; safe to run on every replica. */
    public void forget() {
        others.forEach(Housekeeping::forget);
        delete(
                "delete from inbox where claimed_at < clock_timestamp() - make_interval(secs => ?)",
                config.keep().inbox());
        delete(
                "delete from idempotency where given_at < clock_timestamp() - make_interval(secs => ?)",
                config.keep().answers());
    }

    /** One that fails does not keep the others from forgetting. */
    private static void forget(Retention other) {
        try {
            other.forget();
        } catch (RuntimeException | Error e) {
            LOG.warnf("housekeeping: %s; trying again", e.getMessage());
        }
    }

    private void delete(String statement, Duration age) {
        sql.update(statement, (double) age.toSeconds());
    }
}
