package org.suyuan.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process. Rings that come while it works are one ring. */
@Singleton
public class WakeUpSignal {
    private final Semaphore rings = new Semaphore(0);

    void wake() {
        if (rings.availablePermits() == 0) {
            rings.release();
        }
    }

    /** Waits for a ring, at most that long; says whether there was one. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean rung = rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        rings.drainPermits();
        return rung;
    }
}
