package org.suyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionChecksTest {
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "quarkus.oidc.auth-server-url", "https://sign-in.example.org/realms/suyuan",
            "suyuan.interest-key", "k".repeat(32),
            "quarkus.datasource.username", "intake",
            "quarkus.datasource.password", "from-a-secret",
            "quarkus.flyway.username", "intake_owner"));

    @Test
    void a_complete_configuration_starts() {
        assertThat(unsafe()).isEmpty();
    }

    @Test
    void the_local_issuer_is_refused() {
        settings.put("quarkus.oidc.public-key", "MIIB");
        assertThat(unsafe()).singleElement().asString().startsWith("quarkus.oidc.public-key");
    }

    @Test
    void every_unsafe_setting_is_named_at_once() {
        settings.remove("quarkus.oidc.auth-server-url");
        settings.remove("quarkus.datasource.password");
        settings.put("suyuan.clock.offset-file", "/tmp/offset");
        assertThat(unsafe()).hasSize(3);
    }

    @Test
    void an_interest_key_that_could_be_guessed_is_refused() {
        settings.put("suyuan.interest-key", "k".repeat(31));
        assertThat(unsafe()).singleElement().asString().startsWith("suyuan.interest-key");
    }

    @Test
    void a_service_that_owns_its_audit_trail_is_refused() {
        settings.put("quarkus.flyway.username", "intake");
        assertThat(unsafe()).singleElement().asString().startsWith("quarkus.flyway.username");
    }

    private List<String> unsafe() {
        return ProductionChecks.unsafe(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
    }
}
