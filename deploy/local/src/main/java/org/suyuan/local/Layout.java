package org.suyuan.local;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the local stack lives.
 *
 * @param project root of the project: where the built services are
 * @param home data, logs, keys; {@code .local} in the project unless {@code SUYUAN_HOME} says otherwise
 * @param port of the origin; the others follow it; 8080 unless {@code SUYUAN_PORT} says otherwise
 */
public record Layout(Path project, Path home, int port) {
    /** The five services, in the order of the steps. */
    public static final List<String> SERVICES = List.of("intake", "grading", "consultation", "disclosure", "feedback");

    /** As the environment says. */
    public static Layout ofEnvironment() {
        Path project = Path.of(System.getProperty("suyuan.project", "."))
                .toAbsolutePath()
                .normalize();
        String home = System.getenv("SUYUAN_HOME");
        String port = System.getenv("SUYUAN_PORT");
        return new Layout(
                project,
                home == null ? project.resolve(".local") : Path.of(home).toAbsolutePath(),
                port == null ? 8080 : Integer.parseInt(port));
    }

    public int servicePort(String service) {
        return port + 1 + SERVICES.indexOf(service);
    }

    public int postgresPort() {
        return port + 6;
    }

    public int kafkaPort() {
        return port + 7;
    }

    int controllerPort() {
        return port + 8;
    }

    /** The built service: its jars. */
    public Path built(String service) {
        return project.resolve(service + "-service/target/quarkus-app");
    }

    /** Where intake keeps files, encrypted. */
    Path files() {
        return home.resolve("files");
    }

    /** Offset added to the time of all services. */
    Path clockOffset() {
        return home.resolve("clock-offset");
    }

    /** Where a service answers without the origin in front. */
    public String direct(String service) {
        return "http://127.0.0.1:" + servicePort(service);
    }

    /** One origin for all services. */
    public String origin() {
        return "http://127.0.0.1:" + port;
    }
}
