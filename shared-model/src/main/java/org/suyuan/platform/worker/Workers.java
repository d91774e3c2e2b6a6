package org.suyuan.platform.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** The background threads of this service; as a liveness check DOWN when one of them has ended, and named by it. */
@Default
@Liveness
@ApplicationScoped
public class Workers implements HealthCheck {
    private final List<Worker> workers = new CopyOnWriteArrayList<>();

    /** Starts a thread that does its work round after round and waits in it. */
    public Worker start(String name, Worker.Work work) {
        return every(name, Duration.ZERO, work);
    }

    /** Starts a thread that does its work round after round with a pause between two rounds. */
    public Worker every(String name, Duration pause, Worker.Work work) {
        return watched(new Worker(name, pause, work));
    }

    Worker watched(Worker worker) {
        workers.add(worker);
        return worker;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("background workers");
        List<Worker> ended = workers.stream().filter(Worker::hasEnded).toList();
        ended.forEach(worker -> health.withData(worker.name(), "ended"));
        return health.status(ended.isEmpty()).build();
    }
}
