package org.suyuan.consultation.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.RotatingProvider;
import org.suyuan.testkit.Servers;

/** A token that was verified is believed for a while, and not longer, once its provider has revoked the key. */
@QuarkusTest
@TestProfile(RevokedKeyTest.OfAProvider.class)
class RevokedKeyTest {
    /** With a provider whose keys change, in place of the one key of the other tests. */
    public static class OfAProvider implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Servers.class), new TestResourceEntry(RotatingProvider.class));
        }
    }

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    @Test
    void a_revoked_key_opens_no_door_once_its_time_has_passed() {
        String first = ask("/token");
        assertThat(status(first)).isEqualTo(200);
        assertThat(status(first)).isEqualTo(200);
        ask("/rotation");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> status(first) == 401);
        assertThat(status(ask("/token"))).isEqualTo(200);
        assertThat(status(first)).isEqualTo(401);
    }

    @Test
    void a_token_is_believed_as_it_was_verified_and_not_with_anything_else() {
        String good = ask("/token");
        assertThat(status(good)).isEqualTo(200);
        assertThat(status(good + "x")).isEqualTo(401);
        assertThat(status(good.substring(0, good.lastIndexOf('.') + 1))).isEqualTo(401);
        assertThat(status(good)).isEqualTo(200);
    }

    private String ask(String path) {
        return given().get(provider + path).asString();
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/consultations")
                .statusCode();
    }
}
