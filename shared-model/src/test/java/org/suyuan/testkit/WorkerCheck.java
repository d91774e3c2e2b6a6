package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.suyuan.contract.Event;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;

/** Plants, for each background worker of the platform, an item that it cannot do, and shows that the others are done. */
public final class WorkerCheck {
    private static final String LONG_AGO = "2026-01-05 08:00:00+08";

    private final DataSource database;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final ServiceConfig config;

    public WorkerCheck(DataSource database, Deadlines deadlines, Outbox outbox, ServiceConfig config) {
        this.database = database;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.config = config;
    }

    /** Clocks: one whose JSON is none, one of the year 206 as earlier versions wrote it, and one behind both. */
    public void clocks() {
        UUID unreadable = UUID.randomUUID();
        UUID old = UUID.randomUUID();
        UUID behind = UUID.randomUUID();
        clock(unreadable, "{\"startedAt\": 5}", "2026-01-01 00:00:00+08");
        transaction(() -> arm(old, Instant.parse("0206-01-01T00:00:00Z")));
        transaction(() -> arm(behind, Instant.parse("2026-01-05T00:00:00Z")));
        execute("update deadline set clock = jsonb_set(clock, '{startedAt}', '\"0206-01-01T08:05:43+08:05:43\"')"
                + " where petition_id = '" + old + "'");
        for (UUID told : new UUID[] {old, behind}) {
            assertThat(Wire.await("suyuan." + config.service(), told, 1))
                    .as("the clock behind one that cannot be read")
                    .hasSize(1);
            assertThat(count("deadline where next_rung_at is null and petition_id = '" + told + "'"))
                    .isEqualTo(1);
        }
        awaitSetAside("rungs", unreadable.toString());
        execute("delete from deadline where purpose = 'worker-check'");
    }

    /** The relay: an event that no broker takes, a later one of its subject, one of a year that no message has, and one behind them all. */
    public void relay() {
        UUID tooLarge = UUID.randomUUID();
        UUID timeless = UUID.randomUUID();
        UUID behind = UUID.randomUUID();
        String topic = "suyuan." + config.service();
        queue(topic, tooLarge, new byte[2 << 20], LONG_AGO);
        queue(topic, tooLarge, new byte[2], LONG_AGO);
        queue(topic, timeless, new byte[2], "infinity");
        transaction(() -> outbox.append(topic, "worker-check", behind, new byte[] {'{', '}'}, "check"));
        assertThat(Wire.await(topic, behind, 1)).hasSize(1);
        awaitSetAside("outbox-relay", tooLarge.toString());
        awaitSetAside("outbox-relay", timeless.toString());
        assertThat(count("outbox where subject = '" + tooLarge + "'"))
                .as("what comes behind it waits for it")
                .isEqualTo(2);
        execute("delete from outbox where type = 'worker-check'");
        execute("delete from set_aside");
    }

    /** The sealer: an entry that cannot be read, which only the owner of the tables can plant and take away again. */
    public void sealer() {
        UUID id = new UUID(0, 7);
        asOwner("insert into audit (id, at, actor, roles, unit, act, fields, request_id) values ('" + id
                + "', now(), 'nobody', array[null]::text[], '', 'planted', '{}', 'none')");
        execute("insert into audit_unsealed values ('" + id + "')");
        given().header("Authorization", TestTokens.bearer("admin", "a"))
                .post("/v1/dead-letters/" + UUID.randomUUID() + "/replay");
        awaitSetAside("audit-sealer", id.toString());
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> count("audit_unsealed where audit_id <> '" + id + "'") == 0);
        execute("delete from audit_unsealed where audit_id = '" + id + "'");
        execute("delete from set_aside");
        asOwner("delete from audit where id = '" + id + "'");
    }

    /** The inbox: an event that waits and cannot be read is given up when its turn comes; the one it came with is not. */
    public void inbox(String handledType) {
        Event event = config.listensTo().orElseThrow().contains("intake")
                ? new InterestDeclared(UUID.randomUUID(), "mark", InterestGround.OTHER_RELATION)
                : new CalendarPublished(2098, List.of("check"), List.of(), List.of());
        UUID subject = event.subject();
        UUID waiting = UUID.randomUUID();
        UUID news = UUID.randomUUID();
        execute(
                "insert into inbox_waiting (event_id, type, source, subject, occurred_at, recorded_at, data, reason) values ('"
                        + waiting + "', '" + handledType + "', '/check', '" + subject
                        + "', now(), now(), '{'::bytea, 'planted')");
        Wire.send(event, news);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> count("dead_letter where event_id = '" + waiting + "'") == 1);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> count("inbox where event_id = '" + news + "'") == 1);
        assertThat(count("dead_letter where event_id = '" + news + "'")).isZero();
        assertThat(count("inbox_waiting where event_id = '" + waiting + "'")).isZero();
    }

    private void arm(UUID petitionId, Instant start) {
        deadlines.arm(new Arming(petitionId, "worker-check", "", "X-01", start, Limit.hours(1), null));
    }

    private void clock(UUID petitionId, String json, String reachedAt) {
        execute("insert into deadline (petition_id, purpose, item, state, due_at, next_rung_at, clock) values ('"
                + petitionId + "', 'worker-check', '', 'RUNNING', '" + reachedAt + "', '" + reachedAt + "', '" + json
                + "')");
    }

    private void queue(String topic, UUID subject, byte[] data, String at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into outbox"
                        + " (event_id, topic, type, subject, occurred_at, recorded_at, data) values (?, ?, 'worker-check', ?, '"
                        + at + "', '" + at + "', ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, topic);
            insert.setObject(3, subject);
            insert.setBytes(4, data);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitSetAside(String worker, String item) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(given().header("Authorization", TestTokens.bearer("admin", "a"))
                                .get("/v1/set-aside?limit=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getList("findAll { it.worker == '" + worker + "' }.item", String.class))
                        .anyMatch(key -> key.contains(item)));
    }

    private static void transaction(Runnable work) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(work);
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asOwner(String sql) {
        var configuration = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        configuration.getValue("quarkus.datasource.jdbc.url", String.class),
                        configuration.getValue("quarkus.flyway.username", String.class),
                        configuration.getValue("quarkus.flyway.password", String.class));
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String from) {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
