package org.suyuan.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.suyuan.embedded.LocalPostgres;

/** Runs intake's training and examinations in a process of their own, as a job beside the service. */
final class Learning {
    private static final String MAIN = "org.suyuan.intake.learning.Learning";

    private final Layout layout;

    Learning(Layout layout) {
        this.layout = layout;
    }

    /**
     * Runs a command with files and tells its exit status.
     *
     * @param withDatabase whether the stack is up and its database can be used
     */
    int run(String command, List<Path> files, boolean withDatabase) {
        Path app = layout.built("intake");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                app + "/app/*:" + app + "/lib/main/*:" + app + "/lib/boot/*",
                MAIN,
                command));
        files.forEach(file -> line.add(file.toAbsolutePath().toString()));
        ProcessBuilder process = new ProcessBuilder(line).inheritIO();
        if (withDatabase) {
            Secrets secrets = new Secrets(layout);
            LocalPostgres postgres = new LocalPostgres(
                    layout.home().resolve("postgres"), layout.postgresPort(), secrets.word("postgres"));
            process.environment().put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url("intake"));
            process.environment().put("QUARKUS_DATASOURCE_PASSWORD", secrets.word("db-intake"));
        }
        try {
            return process.start().waitFor();
        } catch (IOException e) {
            throw new Failure("cannot start " + line.get(0) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
