package org.suyuan.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.embedded.ChildProcess;

/** A real Keycloak with the realm that the project ships. */
final class Keycloak implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String administrator = UUID.randomUUID().toString();
    private final String machineSecret = UUID.randomUUID().toString();
    private final Path realm;
    private final String address;
    private final ChildProcess process;

    Keycloak(Path project, int port) throws IOException {
        Path home = Path.of(System.getProperty("keycloak.home"));
        realm = project.resolve("deploy/keycloak/suyuan-realm.json");
        address = "http://127.0.0.1:" + port;
        forgetEarlierRun(home.resolve("data/h2"));
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                realm,
                home.resolve("data/import/suyuan-realm.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        process = ChildProcess.start(
                home,
                "keycloak",
                List.of(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--cache=local"),
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "administrator",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        administrator,
                        "SUYUAN_FRONT",
                        "https://front.test",
                        "SUYUAN_ENTERPRISE",
                        "/group",
                        "SUYUAN_HOTLINE_SECRET",
                        machineSecret,
                        "SUYUAN_HR_SECRET",
                        machineSecret));
        awaitReady();
    }

    /** What an earlier run left would keep its realm and its administrator's password. */
    private static void forgetEarlierRun(Path database) throws IOException {
        if (Files.exists(database)) {
            try (Stream<Path> files = Files.list(database)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Where services find the realm. */
    String realmAddress() {
        return address + "/realms/suyuan";
    }

    /** A token of a machine client. */
    String machineToken(String clientId) throws IOException, InterruptedException {
        return token(
                "suyuan",
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", machineSecret));
    }

    /** A token of a new account, by its password and a client of the test that is mapped like the front end's. */
    String accountToken(String name, List<String> roles, String unit) throws IOException, InterruptedException {
        String password = UUID.randomUUID().toString();
        String client = "test-" + name;
        JsonNode front = JSON.readTree(realm.toFile()).at("/clients/0");
        Map<String, Object> account = Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@example.org",
                "firstName",
                name,
                "lastName",
                name,
                "attributes",
                Map.of("unit", List.of(unit)),
                "credentials",
                List.of(Map.of("type", "password", "value", password)),
                "realmRoles",
                roles);
        Map<String, Object> byPassword = Map.of(
                "clientId",
                client,
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "protocolMappers",
                front.at("/protocolMappers"));
        administer(
                "/partialImport",
                Map.of("ifResourceExists", "OVERWRITE", "users", List.of(account), "clients", List.of(byPassword)));
        return token(
                "suyuan",
                Map.of("grant_type", "password", "client_id", client, "username", name, "password", password));
    }

    private void administer(String path, Object body) throws IOException, InterruptedException {
        String token = token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "administrator",
                        "password",
                        administrator));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/admin/realms/suyuan" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private String token(String realmName, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/realms/" + realmName + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError("no token: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).at("/access_token").asText();
    }

    private void awaitReady() {
        for (int i = 0; i < 240; i++) {
            if (isReady()) {
                return;
            }
            RunningSuite.pause(java.time.Duration.ofMillis(500));
        }
        close();
        throw new AssertionError("Keycloak did not start:\n" + process.lastWords());
    }

    private boolean isReady() {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(realmAddress()))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The script starts Java as its child. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.process().descendants().toList();
        process.close();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
