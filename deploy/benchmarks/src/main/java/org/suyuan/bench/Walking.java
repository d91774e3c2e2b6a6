package org.suyuan.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.suyuan.local.Stack;
import org.suyuan.local.Walk;

/** Walks petitions through all steps with some clients, and tells what one of them costs. */
final class Walking {
    private static final int CLIENTS = 8;
    private static final int BEFORE_STATEMENTS = 200;

    private final Walk walk;
    private final Processes processes;
    private final DatabaseWork database;

    Walking(Stack stack, Walk walk) {
        this.walk = walk;
        this.processes = new Processes(stack.pids());
        this.database = new DatabaseWork(stack);
    }

    /** CPU milliseconds of a whole petition by process, and what the databases did for it. */
    record Cost(double petitions, double perSecond, Map<String, Double> millis, DatabaseWork.Done done) {
        double sum() {
            return millis.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        void print() {
            System.out.printf(
                    "whole petitions through all steps: %.1f a second with %d clients; one costs %.2f CPU ms"
                            + " (user + system)%n",
                    perSecond, CLIENTS, sum());
            millis.forEach((name, each) -> System.out.printf("  in %-13s %5.2f CPU ms%n", name, each));
            done.print();
        }
    }

    /** Walks by count, not by time: a slow machine's compilers are not done earlier. */
    void warmUp(int petitions, int atOnce) throws SQLException, InterruptedException {
        System.out.println("warming up: CPU ms a petition");
        for (int walked = 0; walked < petitions; walked += atOnce) {
            System.out.printf("  %6d  %6.2f%n", walked + atOnce, measure(atOnce).sum());
        }
    }

    Cost measure(int petitions) throws SQLException, InterruptedException {
        DatabaseWork.Done done = database.done();
        Map<String, Double> before = processes.cpuMillis();
        long from = System.nanoTime();
        double walked = walked(petitions);
        double seconds = (System.nanoTime() - from) / 1e9;
        database.awaitQuiet();
        Map<String, Double> cost = processes.cpuMillis();
        cost.replaceAll((name, millis) -> (millis - before.getOrDefault(name, 0.0)) / walked);
        return new Cost(walked, walked / seconds, cost, database.done().since(done, walked));
    }

    void printStatements(int petitions) throws SQLException, InterruptedException {
        walked(BEFORE_STATEMENTS);
        database.awaitQuiet();
        database.forget();
        double walked = walked(petitions);
        database.awaitQuiet();
        database.printStatements(walked);
    }

    private double walked(int petitions) {
        AtomicInteger left = new AtomicInteger(petitions / Cohort.SIZE);
        double cohorts = left.get();
        Load.count(CLIENTS, () -> left.getAndDecrement() > 0, () -> new Cohort(walk)::walk);
        return cohorts * Cohort.SIZE;
    }
}
