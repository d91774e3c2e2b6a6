package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class PublicUrgeTest {
    @Inject
    DataSource database;

    @Test
    @DisplayName("X-01 a petitioner urges by receipt code between acceptance and closing, once in three days")
    void urged_by_receipt_code() throws SQLException {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("张某某"));
        String id = Desk.id(registered);
        String code = registered.getString("receiptCode");
        urge(code).statusCode(409).body("rule", equalTo("PETITIONER_URGES_WHILE_IT_IS_HANDLED"));
        Desk.act(id, "acceptance", Map.of()).statusCode(200);
        urge(code).statusCode(200).body("times", equalTo(1)).body("petitionId", equalTo(id));
        urge(code).statusCode(409).body("rule", equalTo("PETITIONER_URGES_ONCE_IN_3_DAYS"));
        before(id, "interval '71 hours'");
        urge(code).statusCode(409);
        before(id, "interval '1 hour 1 second'");
        urge(code).statusCode(200).body("times", equalTo(2));
        urge("0000-0000-0000-0000").statusCode(404);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(id), 4))
                .extracting(message -> Wire.header(message, "ce_type").split("\\.")[3])
                .containsExactly("petition-registered", "petition-accepted", "petition-urged", "petition-urged");
        assertThat(text("select string_agg(act, ',') from audit where petition_id = '" + id + "' and act = 'urge'"))
                .isEqualTo("urge,urge");
    }

    @Test
    @DisplayName("X-01 a storm of urging at one moment counts once")
    void a_storm_counts_once() throws SQLException {
        JsonPath registered = Desk.register(Map.of());
        Desk.act(Desk.id(registered), "acceptance", Map.of()).statusCode(200);
        String code = registered.getString("receiptCode");
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(any -> urge(code).extract().statusCode())
                .sorted()
                .toList();
        assertThat(answers).startsWith(200).filteredOn(status -> status == 200).hasSize(1);
        assertThat(text("select count(*) from petition_urge where petition_id = '" + Desk.id(registered) + "'"))
                .isEqualTo("1");
        assertThat(Instant.parse(text(
                                "select to_char(max(urged_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                        + " from petition_urge where petition_id = '" + Desk.id(registered) + "'"))
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toLocalTime())
                .as("I-14 of an anonymous petition the day is kept")
                .isEqualTo(LocalTime.MIDNIGHT);
    }

    private static ValidatableResponse urge(String code) {
        return Desk.visitor()
                .body(Map.of("receiptCode", code))
                .post("/v1/public/urges")
                .then();
    }

    private void before(String id, String interval) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update petition_urge set urged_at = urged_at - " + interval + " where petition_id = ?")) {
            update.setObject(1, UUID.fromString(id));
            update.executeUpdate();
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
