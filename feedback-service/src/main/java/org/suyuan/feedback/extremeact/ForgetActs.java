package org.suyuan.feedback.extremeact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/** Takes from the record what is over, words and all; from its last day on nobody saw it anyway. */
@ApplicationScoped
public class ForgetActs {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final int BATCH = 100;

    @Inject
    ExtremeActs acts;

    @Inject
    Workers workers;

    private @Nullable Worker worker;

    void start(@Observes StartupEvent event) {
        worker = workers.every("forget-acts", PAUSE, this::forget);
    }

    void stop(@Observes ShutdownEvent event) {
        Worker started = worker;
        if (started != null) {
            started.interrupt(STOP);
        }
    }

    /** Forgets those that are over; what is left when there are very many waits for the next round. */
    public void forget() {
        QuarkusTransaction.requiringNew().run(() -> acts.over(BATCH).forEach(acts::forget));
    }
}
