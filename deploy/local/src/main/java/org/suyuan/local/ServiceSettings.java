package org.suyuan.local;

import java.util.Map;
import org.suyuan.embedded.LocalKafka;
import org.suyuan.embedded.LocalPostgres;

/** What a service of the local stack is told by its environment. */
record ServiceSettings(Layout layout, Secrets secrets, LocalPostgres postgres, LocalKafka kafka) {

    Map<String, String> of(String service, int port) {
        return Map.ofEntries(
                // Two arenas instead of eight a core: tens of MiB a service that nobody uses.
                Map.entry("MALLOC_ARENA_MAX", "2"),
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(service)),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", secrets.word("db-" + service)),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", secrets.word("owner-" + service)),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", secrets.verificationKey()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER),
                Map.entry("SUYUAN_CLOCK_OFFSET_FILE", layout.clockOffset().toString()),
                Map.entry(
                        "SUYUAN_INTAKE_VAULT_KEYS",
                        secrets.directory().resolve("vault").toString()),
                Map.entry("SUYUAN_KEYSET", secrets.keyset(service).toString()),
                Map.entry("SUYUAN_CONSULTATION_INTAKE_KEY", secrets.intakeKey().toString()),
                Map.entry("SUYUAN_DISCLOSURE_INTAKE_KEY", secrets.intakeKey().toString()),
                Map.entry("SUYUAN_FEEDBACK_INTAKE_KEY", secrets.intakeKey().toString()),
                Map.entry("SUYUAN_INTAKE_FILES", layout.files().toUri().toString()),
                Map.entry("SUYUAN_INTAKE_ORIGIN", "http://127.0.0.1:" + layout.port()),
                Map.entry("SUYUAN_INTEREST_KEY", secrets.word("interest")));
    }
}
