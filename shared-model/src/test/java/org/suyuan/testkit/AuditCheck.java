package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** That nobody rewrites what happened: not the service's user, and not the owner of the database without being seen. */
final class AuditCheck {
    private final DataSource database;

    AuditCheck(DataSource database) {
        this.database = database;
    }

    void check() throws SQLException {
        UUID entry = add();
        for (String forbidden : new String[] {
            "update audit set act = 'other'",
            "delete from audit",
            "truncate audit cascade",
            "update audit_seal set position = position + 1",
            "delete from audit_seal",
            "alter table audit disable trigger all",
            "drop table audit cascade"
        }) {
            assertThatThrownBy(() -> execute(database.getConnection(), forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
        }
        assertThat(verification().getString("brokenEntry")).as("left out").isEqualTo(entry.toString());
        execute(database.getConnection(), "insert into audit_unsealed values ('" + entry + "')");
        assertThat(verification().getString("brokenEntry")).isNull();
        execute(owner(), "update audit set actor = 'somebody-else' where id = '" + entry + "'");
        assertThat(verification().getString("brokenEntry")).isEqualTo(entry.toString());
        execute(owner(), "update audit set actor = 'admin-acts' where id = '" + entry + "'");
        assertThat(verification().getString("brokenEntry")).isNull();
    }

    /** The service's user may add. */
    private UUID add() throws SQLException {
        UUID entry = UUID.randomUUID();
        execute(
                database.getConnection(),
                "insert into audit (id, at, actor, roles, unit, act, fields, request_id) values ('" + entry
                        + "', now(), 'admin-acts', '{admin}', '/group', 'tried', '{}', 'request-1')");
        return entry;
    }

    private static JsonPath verification() {
        return given().header("Authorization", TestTokens.bearer("auditor", "auditor-he"))
                .get("/v1/audit/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Connection owner() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    private static void execute(Connection open, String sql) throws SQLException {
        try (Connection connection = open;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
