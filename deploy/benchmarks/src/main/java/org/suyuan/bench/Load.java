package org.suyuan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Clients that each do one thing after the other for a while. */
final class Load {
    private Load() {}

    /** One act of a client. */
    interface Act {
        void run() throws Exception;
    }

    /** Makes the act of one client. */
    interface Client {
        Act open() throws Exception;
    }

    /**
     * What was reached.
     *
     * @param perSecond acts a second, all clients together
     * @param p50 milliseconds that half of the acts took at most
     * @param p99 milliseconds that 99 of 100 took at most
     * @param acts how many there were
     */
    record Reached(double perSecond, double p50, double p99, int acts) {}

    static Reached measure(int clients, Duration time, Client client) {
        long end = System.nanoTime() + time.toNanos();
        return count(clients, () -> System.nanoTime() < end, client);
    }

    /** Measures clients that act as long as something says that they go on. */
    static Reached count(int clients, BooleanSupplier goesOn, Client client) {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<long[]>> work = new ArrayList<>();
            long from = System.nanoTime();
            for (int i = 0; i < clients; i++) {
                work.add(pool.submit(() -> act(goesOn, client.open())));
            }
            long[] all = new long[0];
            for (Future<long[]> one : work) {
                long[] taken = one.get();
                int length = all.length;
                all = Arrays.copyOf(all, length + taken.length);
                System.arraycopy(taken, 0, all, length, taken.length);
            }
            double seconds = (System.nanoTime() - from) / 1e9;
            Arrays.sort(all);
            return new Reached(all.length / seconds, at(all, 0.5), at(all, 0.99), all.length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] act(BooleanSupplier goesOn, Act act) throws Exception {
        long[] taken = new long[1024];
        int count = 0;
        while (goesOn.getAsBoolean()) {
            long from = System.nanoTime();
            act.run();
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, count * 2);
            }
            taken[count++] = System.nanoTime() - from;
        }
        return Arrays.copyOf(taken, count);
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
    }
}
