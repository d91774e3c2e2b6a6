package org.suyuan.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suyuan.embedded.ChildProcess;
import org.suyuan.embedded.LocalKafka;
import org.suyuan.embedded.LocalPostgres;
import org.suyuan.embedded.Ports;

/** A real PostgreSQL and a real broker for the tests of one module, fresh for every run. */
public class Servers implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "only-for-tests";

    private final Path home =
            Path.of("target", "servers", Long.toString(System.nanoTime(), 36)).toAbsolutePath();
    private @Nullable ChildProcess database;
    private @Nullable ChildProcess broker;

    @Override
    public Map<String, String> start() {
        LocalPostgres postgres = new LocalPostgres(home.resolve("postgres"), Ports.free(), PASSWORD);
        LocalKafka kafka = new LocalKafka(home.resolve("kafka"), Ports.free(), Ports.free());
        database = postgres.start();
        broker = kafka.start();
        postgres.ensureDatabase("service", PASSWORD, PASSWORD);
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", postgres.url("service"));
        configuration.put("quarkus.datasource.username", "service");
        configuration.put("quarkus.datasource.password", PASSWORD);
        configuration.put("quarkus.flyway.username", LocalPostgres.owner("service"));
        configuration.put("quarkus.flyway.password", PASSWORD);
        configuration.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        configuration.put(
                "suyuan.clock.offset-file", home.resolve("clock-offset").toString());
        configuration.put("suyuan.interest-key", PASSWORD.repeat(3));
        configuration.put("quarkus.oidc.public-key", TestTokens.publicKey());
        configuration.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        configuration.put("quarkus.oidc.token.audience", TestTokens.AUDIENCE);
        return configuration;
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
