package org.suyuan.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the JVM of a service is started: small, and from JDK 25 on with what an earlier run has learnt. */
final class ServiceCommand {
    private static final int COMPACT_HEADERS_AND_CACHES = 25;

    private ServiceCommand() {}

    /**
     * @param built folder of the service's jars
     * @param recording whether the JVM writes, when it ends, what later ones start from
     */
    static List<String> of(Path built, boolean recording) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx128m",
                "-XX:+UseSerialGC",
                // Half a service answers wrongly; one that ended is started again.
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss512k"));
        if (keepsWhatItLearns()) {
            command.addAll(List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TrimNativeHeapInterval=5000",
                    "--sun-misc-unsafe-memory-access=allow"));
            AotCache cache = AotCache.of(built);
            command.addAll(recording ? cache.record() : cache.use());
        }
        if (!recording) {
            // While it records, the JVM keeps more of every class.
            command.add("-XX:MaxMetaspaceSize=160m");
        }
        command.addAll(List.of("-jar", built.resolve("quarkus-run.jar").toString()));
        return command;
    }

    /** Whether this JDK can start from what an earlier run has learnt. */
    static boolean keepsWhatItLearns() {
        return Runtime.version().feature() >= COMPACT_HEADERS_AND_CACHES;
    }
}
