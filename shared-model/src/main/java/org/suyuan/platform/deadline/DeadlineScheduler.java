package org.suyuan.platform.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.reconciliation.Housekeeping;
import org.suyuan.platform.worker.SetAside;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/** Looks for clocks that reached a rung, and now and then throws away what no longer needs to be remembered. */
@ApplicationScoped
class DeadlineScheduler {
    private static final Logger LOG = Logger.getLogger(DeadlineScheduler.class);
    private static final int BATCH = 100;
    private static final Duration HOUSEKEEPING = Duration.ofHours(1);
    private static final Duration STOP = Duration.ofSeconds(2);

    @Inject
    Deadlines deadlines;

    @Inject
    Housekeeping housekeeping;

    @Inject
    ServiceConfig config;

    @Inject
    Workers workers;

    @Inject
    SetAside setAside;

    private List<Worker> started = List.of();

    void start(@Observes StartupEvent event) {
        started = List.of(
                workers.every("rungs", config.deadlines().poll(), this::fireAll),
                workers.every("housekeeping", HOUSEKEEPING, housekeeping::forget));
    }

    void stop(@Observes ShutdownEvent event) {
        started.forEach(worker -> worker.interrupt(STOP));
    }

    void fireAll() {
        while (fireSome() > 0) {
            LOG.debug("clocks were told; looking for more");
        }
    }

    /** All in one transaction; where that fails, each in its own, so that one clock never keeps the others. */
    private long fireSome() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> deadlines.fireReached(BATCH));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debugf(e, "clocks: one by one");
            return deadlines.reached(BATCH).stream().filter(this::fireAlone).count();
        }
    }

    private boolean fireAlone(DeadlineRows.Key key) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> deadlines.fire(key));
        } catch (RuntimeException | StackOverflowError e) {
            setAside.put(DeadlineRows.RUNGS, key.toString(), e);
            return false;
        }
    }
}
