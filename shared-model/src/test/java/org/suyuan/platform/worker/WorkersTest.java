package org.suyuan.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Workers workers = new Workers();

    @Test
    void an_error_in_one_round_does_not_end_the_worker() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch went = new CountDownLatch(2);
        Worker worker = workers.every("fragile", Duration.ofMillis(1), () -> {
            went.countDown();
            if (rounds.getAndIncrement() == 0) {
                throw new StackOverflowError("one item was too deep");
            }
        });
        assertThat(went.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(workers.call().getStatus()).isEqualTo(Status.UP);
        worker.interrupt(Duration.ofSeconds(1));
    }

    @Test
    void an_interrupt_that_nobody_meant_does_not_end_the_worker() throws InterruptedException {
        CountDownLatch went = new CountDownLatch(3);
        Worker worker = workers.every("interrupted", Duration.ofMillis(1), () -> {
            went.countDown();
            Thread.currentThread().interrupt();
        });
        assertThat(went.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.hasEnded()).isFalse();
        worker.interrupt(Duration.ofSeconds(1));
    }

    @Test
    void a_worker_whose_thread_is_gone_turns_health_down_by_its_name() {
        workers.watched(new Worker("lost", () -> {}));
        Awaitility.await()
                .atMost(5, TimeUnit.SECONDS)
                .until(() -> workers.call().getStatus() == Status.DOWN);
        assertThat(workers.call().getData().orElseThrow()).containsEntry("lost", "ended");
    }

    @Test
    void a_worker_that_was_stopped_is_not_missed() {
        Worker worker = workers.every("stopped", Duration.ofSeconds(5), () -> {});
        worker.interrupt(Duration.ofSeconds(1));
        assertThat(workers.call().getStatus()).isEqualTo(Status.UP);
    }
}
