package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SearchTest {
    /** Bits of an id behind its time. */
    private static final int MILLIS = 16;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"罐", "罐车", "罐车轰", "罐车轰隆", "c60", "Ｃ６０", "100%", "o'b", "a\\b", "_", "声。", "噪"})
    void whatever_is_part_of_title_or_text_finds_it(String words) {
        String unit = Desk.newUnit();
        String id = register(unit, "拌合站的噪声", "夜里罐车轰隆响，C60 标号，含量 100%，O'B 路 a\\b_c 段，全是噪声。");
        String other = register(unit, "浴室水凉", "下井回来没有热水。");
        search(unit, words).body("items.petitionId", hasItem(id)).body("items.petitionId", not(hasItem(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"车罐", "罐轰", "罐车隆响", "%", "C61", "'"})
    void what_is_not_part_of_it_does_not(String words) {
        String unit = Desk.newUnit();
        register(unit, "拌合站的噪声", "夜里罐车轰隆响，隆响不停，C60 标号。");
        search(unit, words).body("items", hasSize(0));
    }

    /** As if the rare one were registered hours, days, weeks, months, years or ages before the others. */
    @ParameterizedTest
    @ValueSource(ints = {0, 28, 30, 32, 34, 36, 40})
    void what_is_rare_is_found_behind_thousands_of_newer_petitions(int bits) throws SQLException {
        String unit = Desk.newUnit();
        UUID rare = UUID.fromString(register(unit, "拌合站的噪声", "夜里罐车轰隆响。"));
        UUID other = UUID.fromString(register(unit, "浴室水凉", "下井回来没有热水。"));
        repeat(other, 1_200, rare.getMostSignificantBits() + (1L << (bits + MILLIS)));
        try {
            search(unit, "罐车").body("items.petitionId", equalTo(List.of(rare.toString())));
            search(unit, "罐").body("items.petitionId", equalTo(List.of(rare.toString())));
            search(unit, "罐响").body("items", hasSize(0));
            search(unit, "热水").body("items", hasSize(50));
            search(Map.of("unit", unit, "text", "罐车", "channel", "LETTER")).body("items", hasSize(0));
        } finally {
            forget(unit, List.of(rare, other));
        }
    }

    /** Petitions of the same words, all newer: registered at the time that the beginning of an id tells. */
    private void repeat(UUID petition, int times, long beginning) throws SQLException {
        String time = HexFormat.of().toHexDigits(beginning >>> MILLIS, 12);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table copy as select * from petition where id = '" + petition + "'");
            statement.execute("alter table copy drop column risk_level");
            String columns = "";
            try (ResultSet row = statement.executeQuery("select string_agg(attname, ', ') from pg_attribute"
                    + " where attrelid = 'copy'::regclass and attnum > 0 and not attisdropped"
                    + " and attname not in ('id', 'number', 'receipt_hash')")) {
                row.next();
                columns = row.getString(1);
            }
            statement.execute("insert into petition (id, number, receipt_hash, " + columns + ")"
                    + " select ('" + time + "' || right(gen_random_uuid()::text, 22))::uuid, number || '-' || k,"
                    + " receipt_hash || int4send(k), " + columns + " from copy, generate_series(1, " + times + ") k");
            statement.execute("insert into petition_text select p.id, t.said from petition_text t, petition p, copy"
                    + " where t.petition_id = copy.id and p.unit = copy.unit and p.number like copy.number || '-%'");
            statement.execute("drop table copy");
        }
    }

    private void forget(String unit, List<UUID> but) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String kept = "('" + but.get(0) + "', '" + but.get(1) + "')";
            statement.execute("delete from petition_text where petition_id in"
                    + " (select id from petition where unit = '" + unit + "' and id not in " + kept + ")");
            statement.execute("delete from petition where unit = '" + unit + "' and id not in " + kept);
        }
    }

    @Test
    void filters_hold_together_and_pages_are_stable() {
        String unit = Desk.newUnit();
        String urgent = named(Map.of("unit", unit + "/a", "urgentSigns", List.of("DANGER_TO_LIFE")));
        String plain = named(Map.of("unit", unit + "_b", "channel", "LETTER"));
        String letter = named(Map.of("unit", unit + "/b", "channel", "LETTER"));
        search(Map.of("unit", unit)).body("items.petitionId", equalTo(List.of(letter, urgent)));
        search(Map.of("unit", unit, "risk", "HIGH")).body("items.petitionId", equalTo(List.of(urgent)));
        search(Map.of("unit", unit, "channel", "LETTER")).body("items.petitionId", equalTo(List.of(letter)));
        search(Map.of("unit", unit + "_b")).body("items.petitionId", equalTo(List.of(plain)));
        String number = Desk.get("/v1/petitions/" + letter).extract().path("number");
        search(Map.of("number", number)).body("items.petitionId", equalTo(List.of(letter)));
        search(Map.of("number", number.toLowerCase(Locale.ROOT).replace('-', '—')))
                .body("items.petitionId", equalTo(List.of(letter)));
        String next = Desk.clerk()
                .body(Map.of("unit", unit))
                .post("/v1/petitions/search?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        named(Map.of("unit", unit));
        Desk.clerk()
                .body(Map.of("unit", unit))
                .post("/v1/petitions/search?limit=1&cursor=" + next)
                .then()
                .body("items.petitionId", equalTo(List.of(urgent)));
    }

    @Test
    void grade_and_due_are_those_that_were_decided() {
        String unit = Desk.newUnit();
        String id = Desk.id(Desk.register(Map.of("unit", unit)));
        Instant far = Instant.now().plus(30, ChronoUnit.DAYS);
        search(Map.of("unit", unit, "dueBefore", far)).body("items.petitionId", equalTo(List.of(id)));
        search(Map.of("unit", unit, "dueBefore", Instant.now())).body("items", hasSize(0));
        GradeDecided decided = ContractExamples.of(GradeDecided.class, UUID.fromString(id));
        Wire.send(decided);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search(
                                Map.of("unit", unit, "grade", decided.grade().name()))
                        .body("items.petitionId", equalTo(List.of(id))));
        search(Map.of("unit", unit, "dueBefore", decided.handling().dueAt().plusSeconds(1)))
                .body("items.petitionId", equalTo(List.of(id)));
    }

    @Test
    void bad_filters_are_refused_by_field() {
        for (Map<String, ?> bad : List.of(
                Map.of("text", ""),
                Map.of("text", "，"),
                Map.of("text", " "),
                Map.of("text", "a\u0000b"),
                Map.of("text", "长".repeat(51)),
                Map.of("number", "1' or 1=1"),
                Map.of("risk", "EXTREME"),
                Map.of("dueBefore", "tomorrow"),
                Map.of("dueBefore", "+999999999-12-31T00:00:00Z"),
                Map.of("nonsense", "x"))) {
            Desk.clerk().body(bad).post("/v1/petitions/search").then().statusCode(400);
        }
    }

    @Test
    void the_longest_text_that_grows_most_is_indexed_in_no_time() {
        String unit = Desk.newUnit();
        String id = register(unit, "最长", "\uFDFA".repeat(20_000));
        search(unit, "\uFDFA").body("items.petitionId", hasItem(id));
    }

    @Test
    void a_saved_filter_is_its_owners_and_sealed() throws SQLException {
        Map<String, Object> filter = Map.of("text", "欧阳某某", "risk", "HIGH");
        String id = Desk.clerk()
                .body(Map.of("name", "欧阳的事", "filter", filter))
                .post("/v1/saved-filters")
                .then()
                .statusCode(200)
                .extract()
                .path("filterId");
        Desk.get("/v1/saved-filters").body("find { it.filterId == '" + id + "' }.filter.text", equalTo("欧阳某某"));
        Desk.as("director").get("/v1/saved-filters").then().body("filterId", not(hasItem(id)));
        Desk.as("director").delete("/v1/saved-filters/" + id).then().statusCode(404);
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(f::text, ' ') from saved_filter f")) {
            rows.next();
            assertThat(rows.getString(1)).doesNotContain("欧阳");
        }
        Desk.clerk().delete("/v1/saved-filters/" + id).then().statusCode(204);
        Desk.get("/v1/saved-filters").body("filterId", not(hasItem(id)));
    }

    @Test
    void an_account_keeps_at_most_fifty_filters() {
        for (int i = 0; i < 50; i++) {
            save("常用" + i, "津贴").statusCode(200);
        }
        save("又一个", "津贴").statusCode(422).body("rule", equalTo("SAVED_FILTERS_ARE_LIMITED"));
        save("常用7", "浴室").statusCode(200);
        Desk.as("discipline")
                .get("/v1/saved-filters")
                .then()
                .body("size()", equalTo(50))
                .body("findAll { it.name == '常用7' }.filter.text", equalTo(List.of("浴室")));
    }

    private static ValidatableResponse save(String name, String text) {
        return Desk.as("discipline")
                .body(Map.of("name", name, "filter", Map.of("text", text)))
                .post("/v1/saved-filters")
                .then();
    }

    /** Ids of named petitions are in the order of registration; of anonymous ones, of the day. */
    private static String named(Map<String, ?> particulars) {
        Map<String, Object> petition = new HashMap<>(particulars);
        petition.put("anonymous", false);
        petition.put("petitioners", List.of(Desk.person("张某某")));
        return Desk.id(Desk.register(petition));
    }

    private static String register(String unit, String title, String text) {
        return Desk.id(Desk.register(Map.of("unit", unit, "title", title, "text", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"高温津贴", "高 温 津 贴", "高\u00AD温津贴", "高溫津貼", "津贴 高温", "未发　高温", "\u2FBC温津贴", "ＡＢ栋 津贴", "津贴 至今", "ab栋"
            })
    @DisplayName("I-27 words are found however they are written, several in any order")
    void words_are_found_however_they_are_written(String words) {
        String unit = Desk.newUnit();
        String id = Desk.id(Desk.register(Map.of("unit", unit, "title", "ab栋高 溫 津贴", "text", "至今未发")));
        Desk.register(Map.of("unit", unit, "title", "高温", "text", "澡堂"));
        search(unit, words).body("items.petitionId", equalTo(List.of(id)));
    }

    @Test
    @DisplayName("X-41 an order is found by its number, however it is written, and is registered once")
    void an_order_is_found_by_its_number() {
        String unit = Desk.newUnit();
        String number = "WO" + System.nanoTime();
        String id = Desk.id(
                Desk.register(Map.of("unit", unit, "externalRef", number.substring(0, 6) + "-" + number.substring(6))));
        search(Map.of("unit", unit, "externalRef", number.toLowerCase()))
                .body("items.petitionId", equalTo(List.of(id)));
        search(Map.of("unit", unit, "externalRef", "工单号：" + number)).body("items.petitionId", equalTo(List.of(id)));
        search(Map.of("unit", unit, "externalRef", number + "0")).body("items", hasSize(0));
    }

    private static ValidatableResponse search(String unit, String words) {
        return search(Map.of("unit", unit, "text", words));
    }

    private static ValidatableResponse search(Map<String, ?> filter) {
        Map<String, Object> body = new HashMap<>();
        filter.forEach((field, value) -> body.put(field, value instanceof Instant ? value.toString() : value));
        return Desk.clerk().body(body).post("/v1/petitions/search").then().statusCode(200);
    }
}
