package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class PublicFilingTest {
    @Inject
    DataSource database;

    @Test
    @DisplayName("I-04, I-16 anybody files, gets a number and a code, and whoever takes it up is the first handler")
    void anybody_files_gets_a_number_and_a_code_and_follows_the_petition_with_it() {
        JsonPath filed = filed(Map.of());
        assertThat(filed.getString("number")).matches("XF\\d{8}-\\d{6}-\\d");
        String code = filed.getString("receiptCode");
        ask("status", Map.of("receiptCode", code.toLowerCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(200)
                .body("number", equalTo(filed.getString("number")))
                .body("state", equalTo("REGISTERED"));
        String id = petitionOf(filed);
        clerk().get("/v1/petitions/" + id).then().body("firstHandler", equalTo("public"));
        keyed(clerk()).post("/v1/petitions/" + id + "/acceptance").then().body("firstHandler", equalTo("clerk-wang"));
    }

    @Test
    void the_same_filing_again_is_the_same_petition_and_a_key_that_is_not_random_is_refused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = filing(Map.of());
        JsonPath first = file(key, body).then().statusCode(201).extract().jsonPath();
        JsonPath again = file(key, body).then().statusCode(201).extract().jsonPath();
        assertThat(again.getMap("")).isEqualTo(first.getMap(""));
        file("12345678", body)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:suyuan:problem:idempotency-key-public"));
        file(key, filing(Map.of("title", "另一事项"))).then().statusCode(422);
    }

    @Test
    void petitioner_and_petition_office_write_to_each_other_under_the_code() {
        JsonPath filed = filed(Map.of());
        String id = petitionOf(filed);
        String code = filed.getString("receiptCode");
        keyed(clerk())
                .body(Map.of("text", "请补充说明月份。"))
                .post("/v1/petitions/" + id + "/messages")
                .then()
                .statusCode(200);
        ask("messages", Map.of("receiptCode", code, "text", "六月至八月，电话 13987650421。"))
                .then()
                .statusCode(200);
        ask("messages/list", Map.of("receiptCode", code))
                .then()
                .body("author", org.hamcrest.Matchers.containsInAnyOrder("OFFICE", "PETITIONER"));
        clerk().get("/v1/petitions/" + id + "/messages")
                .then()
                .body("find { it.author == 'PETITIONER' }.text", equalTo("六月至八月，电话 13987650421。"))
                .body(
                        "find { it.author == 'PETITIONER' }.writtenAt",
                        equalTo(today().atZone(Zone.OF_RECORD).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        ask("messages", Map.of("receiptCode", "0000-0000-0000-0000", "text", "某"))
                .then()
                .statusCode(404);
        ask("messages", Map.of("receiptCode", code, "text", " ")).then().statusCode(400);
        ask("messages", Map.of("receiptCode", code, "text", "长".repeat(5001)))
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("I-06, G-08 danger in a later message is told to the other steps, and the draft is analysed anew")
    void danger_in_a_message_is_heard() {
        JsonPath filed = filed(Map.of());
        String id = petitionOf(filed);
        for (String said : List.of("没人管我，我今晚就自杀", "请回复", "我真的要自杀")) {
            ask("messages", Map.of("receiptCode", filed.getString("receiptCode"), "text", said))
                    .then()
                    .statusCode(200);
        }
        clerk().get("/v1/petitions/" + id)
                .then()
                .body("urgentSigns", equalTo(List.of("DANGER_TO_LIFE")))
                .body("report.riskLevel", equalTo("HIGH"));
        assertThat(Wire.await("suyuan.intake", UUID.fromString(id), 5))
                .filteredOn(event -> "org.suyuan.intake.danger-reported.v1".equals(Wire.header(event, "ce_type")))
                .hasSize(1);
    }

    @Test
    void a_message_is_stored_sealed_only() throws SQLException {
        String code = filed(Map.of()).getString("receiptCode");
        ask("messages", Map.of("receiptCode", code, "text", "我是金丝雀七号")).then().statusCode(200);
        assertThat(everyRow()).noneMatch(row -> row.contains("金丝雀七号"));
    }

    @Test
    void of_an_anonymous_filing_no_time_finer_than_the_day_is_kept_anywhere() throws SQLException {
        filed(Map.of("urgentSigns", List.of("DANGER_TO_LIFE")));
        Instant before = Instant.now();
        JsonPath filed = filed(Map.of("accusation", Map.of("persons", List.of("head-of-mine-2"))));
        ask("messages", Map.of("receiptCode", filed.getString("receiptCode"), "text", "还有照片，没人管我就自杀。"));
        Instant after = Instant.now();
        assertThat(timesBetween(before, after)).isEmpty();
        UUID id = UUID.fromString(petitionOf(filed));
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(today().toEpochMilli());
        assertThat(everyRow())
                .filteredOn(row -> row.contains(id.toString()))
                .isNotEmpty()
                .noneMatch(row -> row.contains(before.toString().substring(0, 16)));
        var events = Wire.await("suyuan.intake", id, 4);
        assertThat(events).hasSize(4).allSatisfy(event -> {
            assertThat(Wire.header(event, "ce_time"))
                    .startsWith(today().toString().substring(0, 19));
            assertThat(event.timestamp()).isEqualTo(today().toEpochMilli());
            assertThat(UUID.fromString(Wire.header(event, "ce_id")).getMostSignificantBits() >>> 16)
                    .isEqualTo(today().toEpochMilli());
        });
    }

    @Test
    void what_is_wrong_with_a_filing_is_said() {
        file(UUID.randomUUID().toString(), filing(Map.of("unit", "/elsewhere")))
                .then()
                .statusCode(422)
                .body("rule", equalTo("FILED_FOR_A_UNIT_OF_THE_ENTERPRISE"));
        file(UUID.randomUUID().toString(), filing(Map.of("unit", "/group2")))
                .then()
                .statusCode(422);
        file(UUID.randomUUID().toString(), filing(Map.of("unit", "/group")))
                .then()
                .statusCode(201);
        file(UUID.randomUUID().toString(), filing(Map.of("title", "")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
        file(UUID.randomUUID().toString(), filing(Map.of("anonymous", false)))
                .then()
                .statusCode(422);
        file(UUID.randomUUID().toString(), filing(Map.of("channel", "VISIT")))
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body(filing(Map.of()))
                .post("/v1/public/petitions")
                .then()
                .statusCode(400)
                .body("type", matchesPattern(".*idempotency-key-public"));
    }

    /** Tables and columns that hold a moment of this span; the limiter's forget themselves and name nobody. */
    private List<String> timesBetween(Instant from, Instant to) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String column : query("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public' and data_type = 'timestamp with time zone'"
                + " and table_name <> 'flyway_schema_history'")) {
            String[] parts = column.split("\\.");
            found.addAll(query("select '%s' from %s where %s between '%s' and '%s'"
                    .formatted(column, parts[0], parts[1], from, to)));
        }
        return found;
    }

    private List<String> everyRow() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : query("select tablename from pg_tables where schemaname = 'public'"
                + " and tablename <> 'flyway_schema_history'")) {
            rows.addAll(query("select t::text from " + table + " t"));
        }
        return rows;
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    private String petitionOf(JsonPath filed) {
        try {
            return query("select id from petition where number = '" + filed.getString("number") + "'")
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant today() {
        return Zone.startOfDay(Instant.now());
    }

    private static JsonPath filed(Map<String, Object> changes) {
        return file(UUID.randomUUID().toString(), filing(changes))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> filing(Map<String, Object> changes) {
        Map<String, Object> filing = new HashMap<>(Map.of("anonymous", true, "title", "食堂", "text", "涨价。"));
        filing.putAll(changes);
        return filing;
    }

    private static Response file(String key, Map<String, Object> body) {
        return visitor().header("Idempotency-Key", key).body(body).post("/v1/public/petitions");
    }

    private static Response ask(String what, Map<String, Object> body) {
        return visitor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/public/" + what);
    }

    /** Every request from another address: this is not about the limit. */
    private static RequestSpecification visitor() {
        return given().contentType("application/json")
                .header("X-Forwarded-For", "2001:db8::" + Integer.toHexString(random()));
    }

    private static int random() {
        return java.util.concurrent.ThreadLocalRandom.current().nextInt(1, 0xffff);
    }

    private static RequestSpecification keyed(RequestSpecification as) {
        return as.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
    }
}
