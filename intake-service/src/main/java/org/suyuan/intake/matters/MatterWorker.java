package org.suyuan.intake.matters;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.worker.SetAside;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/** Looks for the matters of petitions that have come, behind their registration: nobody at the desk waits for it. */
@ApplicationScoped
class MatterWorker {
    private static final String WORKER = "matters";
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final int PAGE = 50;

    @Inject
    Sql sql;

    @Inject
    FormMatters formMatters;

    @Inject
    SetAside setAside;

    @Inject
    Workers workers;

    private @Nullable Worker worker;

    void start(@Observes StartupEvent event) {
        worker = workers.every(WORKER, EVERY, this::placeAll);
    }

    void stop(@Observes ShutdownEvent event) {
        Worker started = worker;
        if (started != null) {
            started.interrupt(STOP);
        }
    }

    /** Places what waits, the newest first: what came before an upgrade can wait longer. */
    void placeAll() {
        List<UUID> page;
        do {
            page = sql.ids(
                    "select petition_id from matter_todo where" + SetAside.isNot(WORKER, "petition_id::text")
                            + "order by petition_id desc limit ?",
                    PAGE);
            page.forEach(this::place);
        } while (!page.isEmpty() && !Thread.currentThread().isInterrupted());
    }

    /** Each in a transaction of its own: one that cannot be placed keeps no other from its matter. */
    private void place(UUID petitionId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> formMatters.place(petitionId));
        } catch (RuntimeException e) {
            setAside.put(WORKER, petitionId.toString(), e);
        }
    }
}
