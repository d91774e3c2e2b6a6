package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class RepeatTest {
    private static final String PLANT = "枫桥家园旁边的搅拌站半夜施工";
    private static final String PLANT_TEXT = "我住在枫桥家园，小区北面建了混凝土搅拌站，夜里罐车轰隆响，窗台上一天就是一层灰。";

    @Inject
    DataSource database;

    @Test
    void the_same_matter_in_other_words_is_found_with_its_reasons() {
        String first = register(PLANT, PLANT_TEXT, Map.of());
        String second = register("投诉枫桥家园北侧水泥厂灰尘噪音", "枫桥家园北侧拌水泥的厂子灰尘飘进家里，晚上很吵。", Map.of());
        register("枫桥家园车位只售不租", "开发商把地下车位全部高价出售。", Map.of());
        String path = "find { it.petitionId == '" + first + "' }.";
        repeats(second)
                .then()
                .statusCode(200)
                .body(path + "verdict", equalTo("PROBABLE"))
                .body(path + "topics", hasItem("搅拌站"))
                .body(path + "sameUnit", equalTo(true))
                .body(path + "samePetitioner", equalTo(false))
                .body("[0].verdict", equalTo("PROBABLE"));
        assertThat(repeats(second).<List<String>>path("petitionId")).doesNotContain(second);
    }

    @Test
    void the_same_person_is_a_reason_of_its_own_however_they_put_it() {
        Map<String, Object> zhang = Map.of(
                "anonymous",
                false,
                "petitioners",
                List.of(Map.of("name", "张某某", "phone", "139 0000 7788", "representative", false)));
        String first = register("浴室水温太低", "下井回来洗澡水是凉的。", zhang);
        String second = register("再次反映洗澡问题", "浴室还是没有热水，升井以后洗冷水。", zhang);
        repeats(second).then().body("find { it.petitionId == '" + first + "' }.samePetitioner", equalTo(true));
    }

    @Test
    void what_a_caller_may_not_see_is_not_proposed() {
        String hidden = register(PLANT, PLANT_TEXT + "举报。", Map.of("accusation", Map.of("unit", "/group/mine-2")));
        String seen = register(PLANT, PLANT_TEXT + "举报。", Map.of());
        assertThat(repeats(seen).<List<String>>path("petitionId")).doesNotContain(hidden);
        repeats(hidden).then().statusCode(404);
        String hiddenToo = register(PLANT, PLANT_TEXT + "再举报。", Map.of("accusation", Map.of("unit", "/group/mine-2")));
        Desk.as("discipline")
                .get("/v1/petitions/" + hidden + "/repeats")
                .then()
                .statusCode(200)
                .body("petitionId", hasItem(hiddenToo));
    }

    @Test
    void a_mass_matter_elsewhere_does_not_crowd_out_what_the_caller_may_see() {
        String unit = Desk.newUnit();
        String text = "桃源里北门垃圾转运站夜间作业扰民，恶臭难闻，居民无法开窗。";
        String mine = Desk.id(Desk.register(Map.of("unit", unit, "title", "桃源里垃圾转运站", "text", text + "第一次反映。")));
        for (int i = 0; i < 101; i++) {
            Desk.register(Map.of("unit", "/group/far", "title", "桃源里北门垃圾转运站扰民", "text", text + "夜间作业。第 " + i + " 户"));
        }
        String again = Desk.id(Desk.register(Map.of("unit", unit, "title", "桃源里北门垃圾转运站扰民", "text", text + "夜间作业。")));
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-near", unit))
                .get("/v1/petitions/" + again + "/repeats")
                .then()
                .statusCode(200)
                .body("petitionId", equalTo(List.of(mine)));
    }

    @Test
    void a_person_links_and_the_report_says_repeat() {
        String first = register(PLANT, PLANT_TEXT + "联一。", Map.of());
        String second = register(PLANT, PLANT_TEXT + "联二。", Map.of());
        judge(second, first, "LINK")
                .then()
                .statusCode(200)
                .body("linkedTo", equalTo(first))
                .body("report.repeat", equalTo(true))
                .body("state", equalTo("REGISTERED"));
    }

    @Test
    void what_is_merged_goes_on_in_the_other_and_its_clocks_stop() {
        String first = register(PLANT, PLANT_TEXT + "并一。", Map.of());
        String second = register(PLANT, PLANT_TEXT + "并二。", Map.of());
        judge(second, first, "MERGE")
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("linkedTo", equalTo(first));
        clerk().get("/v1/petitions/" + second + "/deadlines").then().body("state", not(hasItem("RUNNING")));
        assertThat(Wire.header(
                        Wire.await("suyuan.intake", UUID.fromString(second), 2).get(1), "ce_type"))
                .isEqualTo("org.suyuan.intake.petition-merged.v1");
        judge(second, first, "MERGE").then().statusCode(409).body("rule", equalTo("MERGED_BEFORE_THE_REPORT"));
        judge(first, second, "MERGE").then().statusCode(409).body("rule", equalTo("MERGED_INTO_A_LIVING_PETITION"));
        judge(first, first, "LINK").then().statusCode(422).body("rule", equalTo("REPEAT_IS_ANOTHER_PETITION"));
    }

    @Test
    void what_was_judged_another_matter_is_not_proposed_again_to_either() {
        String first = register(PLANT, PLANT_TEXT + "别一。", Map.of());
        String second = register(PLANT, PLANT_TEXT + "别二。", Map.of());
        judge(second, first, "NOT_THE_SAME").then().statusCode(200).body("state", equalTo("REGISTERED"));
        assertThat(repeats(second).<List<String>>path("petitionId")).doesNotContain(first);
        assertThat(repeats(first).<List<String>>path("petitionId")).doesNotContain(second);
        judge(second, first, "MAYBE").then().statusCode(400);
        judge(second, UUID.randomUUID().toString(), "LINK").then().statusCode(404);
    }

    @Test
    void of_two_the_later_is_the_repeat_and_a_link_can_be_undone_but_no_merge() {
        String first = register(PLANT, PLANT_TEXT + "先。", Map.of("receivedAt", "2026-11-01T09:00:00+08:00"));
        String second = register(PLANT, PLANT_TEXT + "后。", Map.of("receivedAt", "2026-11-03T09:00:00+08:00"));
        judge(first, second, "LINK").then().statusCode(422).body("rule", equalTo("REPEAT_FOLLOWS_THE_FIRST"));
        judge(second, first, "LINK").then().statusCode(200).body("report.repeat", equalTo(true));
        judge(second, first, "NOT_THE_SAME")
                .then()
                .statusCode(200)
                .body("report.repeat", equalTo(false))
                .body("linkedTo", org.hamcrest.Matchers.nullValue());
        judge(first, second, "MERGE").then().statusCode(200);
        judge(first, second, "NOT_THE_SAME")
                .then()
                .statusCode(409)
                .body("rule", equalTo("MERGED_PETITION_IS_JUDGED_NO_MORE"));
    }

    @Test
    void an_accusation_is_not_merged_into_an_open_petition() {
        String open = register(PLANT, PLANT_TEXT + "公开。", Map.of());
        String secret = register(PLANT, PLANT_TEXT + "检举。", Map.of("accusation", Map.of("unit", "/group/hr")));
        RequestSpecification both = given().header("Authorization", TestTokens.bearer("discipline", "discipline-he"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        both.body(Map.of("judgement", "MERGE"))
                .post("/v1/petitions/" + secret + "/repeats/" + open + "/judgement")
                .then()
                .statusCode(404);
        String other = register(PLANT, PLANT_TEXT + "再检举。", Map.of("accusation", Map.of("unit", "/group/safety")));
        given().header("Authorization", TestTokens.bearer("discipline", "discipline-he"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("judgement", "MERGE"))
                .post("/v1/petitions/" + secret + "/repeats/" + other + "/judgement")
                .then()
                .statusCode(422)
                .body("rule", equalTo("MERGED_UNDER_THE_SAME_SECRECY"));
    }

    @Test
    void who_takes_no_part_in_one_takes_none_in_the_other_it_goes_on_in() {
        String first = register(PLANT, PLANT_TEXT + "甲。", Map.of());
        String second = register(PLANT, PLANT_TEXT + "乙。", Map.of());
        keyed().body(Map.of("person", "clerk-li", "ground", "SAME_HOUSEHOLD"))
                .post("/v1/petitions/" + second + "/recusals")
                .then()
                .statusCode(200);
        RequestSpecification li = given().header("Authorization", TestTokens.bearer("clerk", "clerk-li"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        li.body(Map.of("judgement", "NOT_THE_SAME"))
                .post("/v1/petitions/" + first + "/repeats/" + second + "/judgement")
                .then()
                .statusCode(403);
        judge(second, first, "MERGE").then().statusCode(200);
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-li"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .post("/v1/petitions/" + first + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void the_index_holds_numbers_and_no_word() throws SQLException {
        String id = register("金丝雀纺织厂噪声", "金丝雀纺织厂夜班机器吵。", Map.of());
        try (Connection connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select pairs::text from repeat_index where petition_id = '" + id + "'")) {
            row.next();
            assertThat(row.getString(1)).matches("\\{-?\\d+(,-?\\d+)*}");
        }
    }

    private static Response repeats(String id) {
        return clerk().get("/v1/petitions/" + id + "/repeats");
    }

    private static Response judge(String id, String other, String judgement) {
        return keyed().body(Map.of("judgement", judgement))
                .post("/v1/petitions/" + id + "/repeats/" + other + "/judgement");
    }

    private static String register(String title, String text, Map<String, Object> changes) {
        Map<String, Object> petition = new HashMap<>(Map.of(
                "channel", "VISIT", "anonymous", true, "title", title, "text", text, "unit", "/group/mine-2/team-3"));
        petition.putAll(changes);
        return keyed().body(petition)
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
    }

    private static RequestSpecification keyed() {
        return clerk().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
    }
}
