package org.suyuan.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersTest {
    @TempDir
    Path home;

    @Test
    void a_killed_postgres_starts_again_with_what_was_committed() throws Exception {
        LocalPostgres postgres = new LocalPostgres(home.resolve("postgres"), Ports.free(), "secret");
        try (ChildProcess server = postgres.start()) {
            postgres.ensureDatabase("petitions", "owner", "user");
            postgres.ensureDatabase("petitions", "owner", "user");
            execute(postgres, "create table kept (word text)");
            execute(postgres, "insert into kept values ('工资')");
            server.process().destroyForcibly().waitFor();
        }
        try (ChildProcess server = postgres.start()) {
            assertTrue(server.isAlive());
            try (var connection = DriverManager.getConnection(postgres.url("petitions"), "petitions_owner", "owner");
                    var result = connection
                            .createStatement()
                            .executeQuery("select word, current_setting('lc_ctype', true) from kept")) {
                assertTrue(result.next());
                assertEquals("工资", result.getString(1));
            }
        }
    }

    @Test
    void a_broker_listens_and_a_new_start_ends_the_old_one() {
        LocalKafka kafka = new LocalKafka(home.resolve("kafka"), Ports.free(), Ports.free());
        ChildProcess first = kafka.start();
        try (ChildProcess second = kafka.start()) {
            assertFalse(first.isAlive());
            assertTrue(second.isAlive());
            assertTrue(Ports.isListening(kafka.port()));
        }
    }

    private static void execute(LocalPostgres postgres, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(postgres.url("petitions"), "petitions_owner", "owner")) {
            connection.createStatement().execute(sql);
        }
    }
}
