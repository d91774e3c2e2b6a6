package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.embedded.ChildProcess;
import org.suyuan.local.Accounts;
import org.suyuan.local.Layout;
import org.suyuan.local.Tokens;

/** Every service takes tokens of a real OpenID provider, with the realm that the project ships. */
@ExtendWith(RunningSuite.class)
class SignInIT {
    /** What a clerk of the Centre who also publishes lists in each service. */
    private static final Map<String, String> LISTS = Map.of(
            "intake", "/v1/petitions",
            "grading", "/v1/gradings",
            "consultation", "/v1/consultations",
            "disclosure", "/v1/disclosures",
            "feedback", "/v1/handlings");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void an_account_and_a_machine_sign_in_at_keycloak_and_are_known_to_every_service() throws Exception {
        Path project = RunningSuite.layout().project();
        try (Keycloak keycloak = new Keycloak(project, RunningSuite.replicaPort() + 1)) {
            String account = keycloak.accountToken("clerk-kang", List.of("clerk", "publisher"), "/group");
            String unitless = keycloak.accountToken("clerk-lost", List.of("clerk", "publisher"), "nowhere");
            String machine = keycloak.machineToken("hotline");
            String local = new Tokens(RunningSuite.layout()).issue("clerk", Accounts.CLERK.name(), "/group");
            Map<String, String> settings = Map.of(
                    "QUARKUS_OIDC_PUBLIC_KEY", "",
                    "QUARKUS_OIDC_TOKEN_ISSUER", "",
                    "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmAddress());
            for (String service : Layout.SERVICES) {
                try (ChildProcess replica = RunningSuite.replica(service, settings)) {
                    assertThat(replica.isAlive()).isTrue();
                    assertThat(list(service, account))
                            .as(service + " as an account")
                            .isEqualTo(200);
                    assertThat(list(service, unitless))
                            .as(service + " without a unit")
                            .isEqualTo(403);
                    assertThat(list(service, machine))
                            .as(service + " as the hotline")
                            .isEqualTo(403);
                    assertThat(list(service, local))
                            .as(service + " by the local issuer")
                            .isEqualTo(401);
                    if (service.equals("intake")) {
                        assertThat(register(machine))
                                .as("the hotline registers")
                                .isEqualTo(201);
                    }
                }
            }
        }
    }

    private int list(String service, String token) throws IOException, InterruptedException {
        return client.send(
                        request("/" + service + LISTS.get(service), token).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private int register(String token) throws IOException, InterruptedException {
        String body = """
                {"channel": "HOTLINE_12345", "externalRef": "12345-2026-0098", "anonymous": true, "title": "反映班车时间", "text": "末班车提前。", "unit": "/group"}
                """;
        return client.send(
                        request("/intake/v1/petitions", token)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "order-" + System.nanoTime())
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningSuite.replicaPort() + path))
                .header("Authorization", "Bearer " + token);
    }
}
