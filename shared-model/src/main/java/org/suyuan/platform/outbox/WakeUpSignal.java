package org.suyuan.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process. Signals that come while it works are one signal. */
@Singleton
public class WakeUpSignal {
    private final Semaphore signals = new Semaphore(0);

    void wake() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    /** Waits for a signal, at most that long; says whether there was one. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean woken = signals.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        signals.drainPermits();
        return woken;
    }
}
