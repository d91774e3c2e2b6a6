package org.suyuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** CPU time and memory of processes, from Linux's /proc; PostgreSQL with its children, ended ones included. */
final class Processes {
    /** Ticks a second that /proc counts in, on every Linux of today. */
    private static final double TICKS = 100;

    private final Map<String, Long> pids;

    Processes(Map<String, Long> pids) {
        this.pids = pids;
    }

    /** User and system time so far, milliseconds, by process. */
    Map<String, Double> cpuMillis() {
        Map<String, Double> millis = new TreeMap<>();
        pids.forEach((name, pid) -> millis.put(name, cpu(pid)));
        return millis;
    }

    /** Resident memory of one, MiB; PostgreSQL without what its children share. */
    long residentMiB(String name) {
        try (Stream<String> status = Files.lines(Path.of("/proc", String.valueOf(pids.get(name)), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    Collection<String> names() {
        return pids.keySet();
    }

    private static double cpu(long pid) {
        double own = ticks(pid, true) * 1000 / TICKS;
        double children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(child -> ticks(child.pid(), false) * 1000 / TICKS)
                .sum();
        return own + children;
    }

    private static double ticks(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            return withEnded ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
        } catch (IOException e) {
            return 0;
        }
    }
}
