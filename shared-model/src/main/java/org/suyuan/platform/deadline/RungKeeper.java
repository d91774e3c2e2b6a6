package org.suyuan.platform.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.census.Housekeeping;

/** Looks for clocks that reached a rung, and now and then throws away what no longer needs to be remembered. */
@ApplicationScoped
class RungKeeper {
    private static final Logger LOG = Logger.getLogger(RungKeeper.class);
    private static final int BATCH = 100;

    @Inject
    Deadlines deadlines;

    @Inject
    Housekeeping housekeeping;

    @Inject
    ServiceConfig config;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "rungs"));

    void start(@Observes StartupEvent event) {
        long poll = config.deadlines().poll().toMillis();
        timer.scheduleWithFixedDelay(() -> quietly(this::fireAll), poll, poll, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(() -> quietly(housekeeping::forget), 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void fireAll() {
        int fired;
        do {
            fired = QuarkusTransaction.requiringNew().call(() -> deadlines.fireReached(BATCH));
        } while (fired > 0);
    }

    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warnf("clocks: %s; trying again", e.getMessage());
        }
    }
}
