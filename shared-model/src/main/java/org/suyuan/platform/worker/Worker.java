package org.suyuan.platform.worker;

import java.time.Duration;
import org.jboss.logging.Logger;

/** One background thread, which does its work again and again until it is stopped; a failure, of any kind, is logged and rested over. */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final String name;
    private final Thread thread;
    private volatile boolean stopping;

    /** One round of a worker. It returns when there is nothing left to do, or waits by itself. */
    @FunctionalInterface
    public interface Work {
        void doRound() throws Exception;
    }

    Worker(String name, Duration pause, Work work) {
        this.name = name;
        this.thread = begin(() -> run(pause, work));
    }

    /** One whose thread does something else. */
    Worker(String name, Runnable other) {
        this.name = name;
        this.thread = begin(other);
    }

    private Thread begin(Runnable task) {
        Thread begun = new Thread(task, name);
        begun.setDaemon(true);
        begun.start();
        return begun;
    }

    private void run(Duration pause, Work work) {
        while (!stopping) {
            try {
                work.doRound();
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                LOG.debugf("%s: interrupted", name);
            } catch (Throwable e) {
                rest(e);
            }
        }
    }

    /** An Error, too: a class that cannot be loaded or a stack that ran over concerns one item, not the thread. */
    private void rest(Throwable failure) {
        if (stopping) {
            return;
        }
        LOG.warnf(failure, "%s: trying again", name);
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            LOG.debugf("%s: interrupted", name);
        }
    }

    /** Whether another round is wanted: for work that waits in a loop of its own. */
    public boolean goesOn() {
        return !stopping;
    }

    String name() {
        return name;
    }

    /** Whether the thread is gone although nobody stopped it. */
    boolean hasEnded() {
        return !stopping && !thread.isAlive();
    }

    /** No further round; the one that runs may come to its end. */
    public void finish() {
        stopping = true;
    }

    /** No further round, and the one that runs ends: waits at most that long, then interrupts it. */
    public void stop(Duration atMost) {
        stopping = true;
        try {
            thread.join(atMost.toMillis());
            thread.interrupt();
            thread.join(atMost.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** No further round; whatever waits in the one that runs is interrupted at once. */
    public void interrupt(Duration atMost) {
        stopping = true;
        thread.interrupt();
        stop(atMost);
    }
}
