package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class PetitionResourceTest {
    private static final String NAMED = """
            {"channel": "VISIT", "anonymous": false, "title": "要求补发高温津贴", "text": "三个月未发。", "unit": "/group/mine-2",
             "petitioners": [{"name": "金丝雀", "phone": "13912345678", "representative": false}]}
            """;

    @Inject
    DataSource database;

    @Test
    void a_registered_petition_has_number_receipt_code_two_clocks_and_an_event() {
        JsonPath registered = register(NAMED);
        String id = registered.getString("petition.petitionId");
        assertThat(registered.getString("petition.number")).matches("XF\\d{8}-\\d{6}-\\d");
        clerk().get("/v1/petitions/" + id + "/deadlines")
                .then()
                .statusCode(200)
                .body("purpose", contains("report", "acceptance"));
        given().contentType("application/json")
                .body("{\"receiptCode\": \"%s\"}"
                        .formatted(registered.getString("receiptCode").toLowerCase(java.util.Locale.ROOT)))
                .post("/v1/public/status")
                .then()
                .statusCode(200)
                .body("state", equalTo("REGISTERED"));
        var events = Wire.await("suyuan.intake", UUID.fromString(id), 1);
        assertThat(events).hasSize(1);
        assertThat(Wire.header(events.get(0), "ce_type")).isEqualTo("org.suyuan.intake.petition-registered.v1");
        assertThat(events.get(0).value())
                .contains(registered.getString("petition.number"))
                .doesNotContain("金丝雀")
                .doesNotContain("13912345678")
                .doesNotContain("津贴");
    }

    @Test
    void who_petitions_lies_sealed_and_is_shown_masked() throws Exception {
        String id = register(NAMED).getString("petition.petitionId");
        clerk().get("/v1/petitions/" + id + "/petitioners")
                .then()
                .statusCode(200)
                .body("name", contains("金**"))
                .body("phone", contains("139****5678"));
        as("department").get("/v1/petitions/" + id + "/petitioners").then().statusCode(404);
        as("publisher").get("/v1/petitions/" + id + "/petitioners").then().statusCode(403);
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select sealed from petitioner where petition_id = '" + id + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(new String(rows.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("金丝雀");
        }
    }

    @Test
    @DisplayName("I-07 a petition goes from acceptance to its report in order")
    void a_petition_goes_from_acceptance_to_its_report_in_order() {
        JsonPath registered = register(NAMED);
        String path = "/v1/petitions/" + registered.getString("petition.petitionId");
        keyed().post(path + "/report/issuance").then().statusCode(409).body("clause", equalTo("I-06"));
        keyed().post(path + "/acceptance")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("ACCEPTED"));
        keyed().header("If-Match", "\"0\"")
                .post(path + "/report/issuance")
                .then()
                .statusCode(412);
        clerk().get(path).then().body("state", equalTo("ACCEPTED"));
        keyed().header("If-Match", "abc")
                .post(path + "/report/issuance")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("If-Match"))
                .body("errors[0].detail", containsString("ETag"));
        keyed().header("If-Match", "\"7\", \"1\"")
                .post(path + "/report/issuance")
                .then()
                .statusCode(200);
        clerk().get(path + "/deadlines").then().body("state", contains("MET", "MET"));
        var events = Wire.await("suyuan.intake", UUID.fromString(registered.getString("petition.petitionId")), 3);
        assertThat(events)
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("petition-registered", "petition-accepted", "report-issued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261120", "261120", "1795800000.5", "-1", "20261120092415"})
    @DisplayName("E-01 digits alone are no time: a clock that began in 1970 would be late at once")
    void digits_alone_are_no_time(String received) {
        Map<String, Object> order = Map.of(
                "channel",
                "LETTER",
                "anonymous",
                true,
                "title",
                "反映浴室水凉",
                "text",
                "中班没有热水。",
                "unit",
                Desk.UNIT,
                "receivedAt",
                received);
        keyed().body(order)
                .post("/v1/petitions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/receivedAt"))
                .body("errors[0].detail", containsString("T"));
    }

    @Test
    @DisplayName("I-02 a title is a line: breaks that were pasted along are blanks")
    void a_title_is_a_line() {
        assertThat(Desk.register(Map.of("title", "注意\n第二行 \r\n第三行\n")).getString("petition.title"))
                .isEqualTo("注意 第二行 第三行");
    }

    @Test
    void a_refusal_is_shown_with_its_ground_and_way_to_who_holds_the_code() {
        JsonPath registered = register(NAMED);
        String path = "/v1/petitions/" + registered.getString("petition.petitionId");
        keyed().body("{\"ground\": \"LAWSUIT_OR_ARBITRATION\", \"explanation\": \"太短\"}")
                .post(path + "/refusal")
                .then()
                .statusCode(422)
                .body("rule", equalTo("REFUSAL_SHOWS_THE_RIGHT_WAY"));
        keyed().body("{\"ground\": \"LAWSUIT_OR_ARBITRATION\", \"explanation\": \"该事项已进入仲裁，请向仲裁委提出。\"}")
                .post(path + "/refusal")
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body("{\"receiptCode\": \"%s\"}".formatted(registered.getString("receiptCode")))
                .post("/v1/public/status")
                .then()
                .body("refusalGround", equalTo("LAWSUIT_OR_ARBITRATION"))
                .body("refusalExplanation", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "查询码：%s",
                "查询码: %s。",
                "Receipt code: %s",
                "【%s】",
                "我的查询码是 %s",
                "\uFEFF%s\r\n",
                "【某集团信访】您反映的事项已登记，查询码：%s，请妥善保存。如需咨询请拨打 0951-1234567（工作日 8:30-17:30）。",
                "Your receipt code is %s. Reply TD to 12345 to unsubscribe.",
                "https://example.invalid/status?code=%s&from=sms"
            })
    void a_receipt_code_is_read_with_what_is_pasted_along(String pasted) {
        String code = register(NAMED).getString("receiptCode");
        given().contentType("application/json")
                .body(Map.of("receiptCode", pasted.formatted(code)))
                .post("/v1/public/status")
                .then()
                .statusCode(200)
                .body("state", notNullValue());
    }

    @Test
    void the_report_is_edited_from_the_version_that_was_seen() {
        String path = "/v1/petitions/" + register(NAMED).getString("petition.petitionId") + "/report";
        String report = """
                {"nature": "要求补发", "associations": [], "riskLevel": "MEDIUM", "riskFactors": [{"factor": "CLERK", "finding": "涉及两个班组", "weight": 30}],
                 "appealClass": "LABOUR_RIGHTS", "peopleAffected": 12, "repeat": false, "collective": false,
                 "difficult": false, "leadUnit": "/group/hr", "supportingUnits": []}
                """;
        clerk().contentType("application/json").body(report).put(path).then().statusCode(428);
        clerk().contentType("application/json")
                .header("If-Match", "\"7\"")
                .body(report)
                .put(path)
                .then()
                .statusCode(412);
        clerk().contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(report)
                .put(path)
                .then()
                .statusCode(200)
                .body("report.peopleAffected", equalTo(12))
                .body("version", equalTo(1));
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_has_no_second_effect() {
        String key = UUID.randomUUID().toString();
        JsonPath first = clerk().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(NAMED)
                .post("/v1/petitions")
                .jsonPath();
        JsonPath second = clerk().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(NAMED)
                .post("/v1/petitions")
                .jsonPath();
        assertThat(second.getMap("")).isEqualTo(first.getMap(""));
        assertThat(clerk().get("/v1/petitions/" + first.getString("petition.petitionId"))
                        .jsonPath()
                        .getMap(""))
                .isEqualTo(first.getMap("petition"));
        clerk().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(NAMED.replace("三个月", "四个月"))
                .post("/v1/petitions")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:suyuan:problem:idempotency-key-reused"));
        clerk().contentType("application/json")
                .body(NAMED)
                .post("/v1/petitions")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:suyuan:problem:idempotency-key-required"));
    }

    @Test
    void the_same_key_sent_at_once_by_many_registers_one_petition() throws Exception {
        String key = UUID.randomUUID().toString();
        Set<String> ids = new HashSet<>(inParallel(
                8,
                () -> clerk().contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(NAMED)
                        .post("/v1/petitions")
                        .jsonPath()
                        .getString("petition.petitionId")));
        assertThat(ids).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"acceptance | {}", "recusals | {\"person\": \"clerk-li\", \"ground\": \"SAME_HOUSEHOLD\"}"})
    void the_same_key_sent_at_once_by_many_gets_one_answer(String act, String body) throws Exception {
        String path = "/v1/petitions/" + register(NAMED).getString("petition.petitionId") + "/" + act;
        String key = UUID.randomUUID().toString();
        Set<String> answers = new HashSet<>(inParallel(
                8,
                () -> clerk().contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
        assertThat(answers).hasSize(1);
    }

    @Test
    void numbers_of_a_day_have_no_gap_under_concurrency_and_rollback() throws Exception {
        long gone = numbersWithoutPetition();
        inParallel(32, () -> register(NAMED));
        List<Integer> answers = inParallel(
                8,
                () -> keyed().body(NAMED.replace("VISIT", "CALL")
                                .replace("\"title\"", "\"externalRef\": \"G-1\", \"title\""))
                        .post("/v1/petitions")
                        .statusCode());
        assertThat(answers).containsOnlyOnce(201).contains(409).doesNotContain(500);
        assertThat(numbersWithoutPetition()).isEqualTo(gone);
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) filter (where number !~ '^XF\\d{8}-\\d{6}-\\d$'),"
                                + " (select count(*) from idempotency where body like '%at-last%') from petition")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
            assertThat(rows.getLong(2)).isZero();
        }
    }

    /** Numbers that were given to nobody, or to what was destroyed since. */
    private long numbersWithoutPetition() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select (select sum(last) from petition_count) - count(*) from petition")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void an_order_of_another_system_is_registered_once() {
        String order = NAMED.replace("\"title\"", "\"externalRef\": \"12345-0098\", \"title\"");
        keyed().body(order).post("/v1/petitions").then().statusCode(201);
        keyed().body(order)
                .post("/v1/petitions")
                .then()
                .statusCode(409)
                .body("rule", equalTo("EXTERNAL_REFERENCE_IS_REGISTERED_ONCE"));
    }

    @ParameterizedTest
    @CsvSource({"0, 201", "5, 201", "120, 201", "299, 201", "330, 422", "28800, 422"})
    @DisplayName("X-41 the clock of another system may be five minutes ahead: that is now")
    void a_clock_may_be_a_little_ahead(int secondsAhead, int status) {
        Map<String, Object> order = Map.of(
                "channel",
                "VISIT",
                "anonymous",
                true,
                "title",
                "标题",
                "text",
                "内容",
                "unit",
                "/group",
                "receivedAt",
                Instant.now().plusSeconds(secondsAhead).toString());
        keyed().body(order).post("/v1/petitions").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\" \"",
                "1539010429",
                "1709296652087",
                "\"1449163142741\"",
                "946684800.9",
                "\"2026-11-20T09:30:00\"",
                "\"2026-11-20 09:30:00\"",
                "\"2026/11/20 09:30:00\"",
                "\"2026-11-20T09:30\"",
                "\"1900-01-01T00:00:00+08:00\"",
                "\"2026-02-30T09:30:00+08:00\"",
                "\"19940121183604682\"",
                "\"2026-11-20T09:30:00+0800[Asia/Shanghai]\""
            })
    @DisplayName("X-41 a time that is none of ours is refused with an example")
    void a_time_is_refused_with_an_example(String written) {
        String order = NAMED.replace("\"title\"", "\"receivedAt\": " + written + ", \"title\"");
        keyed().body(order)
                .post("/v1/petitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/receivedAt")));
    }

    @Test
    void several_missing_fields_are_told_at_once() {
        keyed().body("{\"petitioners\": [{\"phone\": \"13800000000\"}]}")
                .post("/v1/petitions")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.hasItems(
                                "/anonymous",
                                "/channel",
                                "/text",
                                "/title",
                                "/unit",
                                "/petitioners/0/name",
                                "/petitioners/0/representative"));
    }

    @Test
    @DisplayName("G-10 a lead for discipline is proposed as such")
    void a_lead_for_discipline_is_proposed() {
        for (String title : List.of("举报队长贪污受贿", "举報队长收 受回扣", "反映采购吃拿卡要")) {
            keyed().body(Map.of(
                            "channel", "VISIT", "anonymous", true, "title", title, "text", "详见附件。", "unit", "/group"))
                    .post("/v1/petitions")
                    .then()
                    .statusCode(201)
                    .body("petition.report.appealClass", equalTo("DISCIPLINE_LEAD"));
        }
    }

    @Test
    void an_order_number_is_a_text() {
        String order = NAMED.replace("\"title\"", "\"externalRef\": 866950870867243008, \"title\"");
        keyed().body(order)
                .post("/v1/petitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/externalRef")))
                .body("errors[0].detail", equalTo("须为文本；编号请加引号，长数字在传输中会丢失位数"));
    }

    @Test
    void pages_lead_through_everything_once() {
        for (int i = 0; i < 5; i++) {
            register(NAMED);
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = clerk().queryParam("limit", 2)
                    .queryParam("cursor", next == null ? List.of() : List.of(next))
                    .get("/v1/petitions")
                    .jsonPath();
            seen.addAll(page.getList("items.petitionId"));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
        clerk().queryParam("cursor", "nonsense").get("/v1/petitions").then().statusCode(400);
        clerk().queryParam("limit", 201).get("/v1/petitions").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"VISIT\" | \"FLYING\" | /channel",
                "\"VISIT\" | 3 | /channel",
                "\"title\": \"要求补发高温津贴\" | \"title\": 5 | /title",
                "\"title\": \"要求补发高温津贴\" | \"title\": \" \" | /title",
                "\"title\": \"要求补发高温津贴\", | '' | /title",
                "\"title\" | \"surprise\": 1, \"title\" | /surprise",
                "\"/group/mine-2\" | \"group\" | /unit",
                "\"anonymous\": false | \"anonymous\": \"no\" | /anonymous",
                "\"title\" | \"headCount\": 0, \"title\" | /headCount",
                "\"name\": \"金丝雀\" | \"name\": null | /petitioners/0/name",
                "\"title\" | \"receivedAt\": \"yesterday\", \"title\" | /receivedAt"
            })
    void bad_input_names_its_field_and_changes_nothing(String part, String wrong, String pointer) {
        long before = petitions();
        keyed().body(NAMED.replace(part, wrong))
                .post("/v1/petitions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
        assertThat(petitions()).isEqualTo(before);
    }

    @Test
    void broken_json_an_overlong_text_and_a_strange_id_are_refused() {
        keyed().body("{\"channel\": ").post("/v1/petitions").then().statusCode(400);
        keyed().body(NAMED.replace("三个月未发。", "长".repeat(20_001)))
                .post("/v1/petitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/text"));
        clerk().get("/v1/petitions/" + UUID.randomUUID()).then().statusCode(404);
        clerk().get("/v1/petitions/not-an-id").then().statusCode(404);
        clerk().header("Accept-Language", "en")
                .get("/v1/petitions/" + UUID.randomUUID())
                .then()
                .body("title", equalTo("There is no such thing, or none that you may know of"));
    }

    private static JsonPath register(String body) {
        return keyed().body(body)
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private long petitions() {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from petition")) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> inParallel(int count, Callable<T> work) throws Exception {
        var clients = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : clients.invokeAll(java.util.Collections.nCopies(count, work))) {
                results.add(one.get());
            }
            return results;
        } finally {
            clients.shutdownNow();
        }
    }

    private static RequestSpecification clerk() {
        return as("clerk");
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-wang"));
    }

    private static RequestSpecification keyed() {
        return clerk().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
