package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.intake.MatterGrown;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** Matters 同一事项: petitions about the same, found by the machine and judged by a person. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class MatterTest {
    private static final List<String> TITLES = List.of("%s旁边的%s扰民", "投诉%s北侧%s", "%s业主请求查处%s", "%s北面%s谁来管", "关于%s%s的反映");

    private static final Map<String, List<String>> MATTERS = Map.ofEntries(
            Map.entry("金桂家园", List.of("搅拌站", "夜里罐车轰隆响，窗台上一天就是一层灰")),
            Map.entry("水杉家园", List.of("加油站", "油罐车夜间卸油，汽油味刺鼻，离教学楼不到五十米")),
            Map.entry("香樟家园", List.of("废品站", "废品站夜里切割钢筋，火花四溅，消防通道被堵死")),
            Map.entry("银杏家园", List.of("夜市", "烧烤油烟飘进屋里，凌晨两点还在划拳喝酒")),
            Map.entry("白桦家园", List.of("垃圾站", "夏天臭味难闻，苍蝇成群，转运车清晨五点作业")),
            Map.entry("青松家园", List.of("停车场", "开发商把地下车位高价出售，业主没有车位可租")),
            Map.entry("乌桕家园", List.of("信号塔", "楼顶装了基站，孕妇和老人担心辐射，没有公示")),
            Map.entry("红枫家园", List.of("锅炉房", "供暖温度只有十四度，暖气片是凉的，老人感冒")),
            Map.entry("紫藤家园", List.of("幼儿园", "公办园改成民办，学费翻了三倍，孩子入园困难")),
            Map.entry("翠竹家园", List.of("电梯", "电梯困人三次，维保单位没有人来，物业不管")),
            Map.entry("蓝楹家园", List.of("公交站", "六路车取消了站点，上班要走两公里，雨天难行")),
            Map.entry("黄杨家园", List.of("养猪场", "猪粪直接排进水渠，井水发黄，庄稼烧死")));

    private final String unit = Desk.newUnit();

    @Inject
    DataSource database;

    @Test
    @DisplayName("I-23 petitions about the same become a matter with its growth and what holds it together")
    void petitions_become_a_matter() {
        List<String> ids = letters("金桂家园", 3, Map.of());
        String elsewhere = Desk.id(Desk.register(Map.of("unit", unit, "title", "食堂价高", "text", "一份饭二十元，希望公开成本。")));
        String matter = matterOf(ids.get(2), 3);
        Desk.get("/v1/matters/" + matter)
                .body("matter.petitions", equalTo(3))
                .body("matter.lastWeek", equalTo(3))
                .body("matter.name", containsString("金桂家园"))
                .body("matter.confirmedBy", equalTo(null))
                .body("petitions.petitionId", containsInAnyOrder(ids.toArray()))
                .body("growth.petitions", contains(1, 1, 1))
                .body("topics", hasItem("搅拌站"))
                .body("probability", greaterThan(0.5f));
        Desk.get("/v1/matters?limit=200").body("items.matterId", hasItem(matter));
        Desk.clerk()
                .body(Map.of("matterId", matter, "unit", unit))
                .post("/v1/petitions/search")
                .then()
                .body("items.petitionId", containsInAnyOrder(ids.toArray()));
        Desk.get("/v1/petitions/" + elsewhere + "/matters")
                .body("findAll { it.matter.matterId == '" + matter + "' }", empty());
    }

    @Test
    @DisplayName("I-23 a petition that came when there was no matter for it yet is drawn in by the next ones")
    void the_first_is_drawn_in() {
        String first = letters("水杉家园", 1, Map.of()).get(0);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(first) == 0);
        List<String> later = letters("水杉家园", 3, Map.of());
        assertThat(matterOf(later.get(2), 4)).isEqualTo(matterOf(first, 4));
    }

    private int waiting(String petition) throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from matter_todo where petition_id = ?")) {
            select.setObject(1, UUID.fromString(petition));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    @DisplayName("I-23 a new petition is offered its matter at once, before the machine has put it there")
    void a_new_petition_is_offered_its_matter() {
        List<String> ids = letters("银杏家园", 2, Map.of());
        String matter = matterOf(ids.get(1), 2);
        String fresh = letters("银杏家园", 1, Map.of()).get(0);
        Desk.get("/v1/petitions/" + fresh + "/matters")
                .body("[0].matter.matterId", equalTo(matter))
                .body("[0].probability", greaterThan(0.5f));
    }

    @Test
    @DisplayName("E-19 members are counted and shown as far as the caller may see them; one alone is no matter")
    void a_caller_sees_their_own_members() {
        String here = unit + "/team-1";
        List<String> mine = letters("白桦家园", 2, Map.of("unit", here));
        List<String> others = letters("白桦家园", 1, Map.of("unit", unit + "/team-2"));
        String matter = matterOf(others.get(0), 3);
        RequestSpecification near = given(here);
        near.get("/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("matter.petitions", equalTo(2))
                .body("petitions.petitionId", containsInAnyOrder(mine.toArray()));
        given(unit + "/team-2").get("/v1/matters/" + matter).then().statusCode(404);
        given(unit + "/team-2").get("/v1/matters").then().body("items", empty());
        given(unit + "/team-2")
                .get("/v1/petitions/" + others.get(0) + "/matters")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    @Test
    @DisplayName("E-19 an accusation is in no matter with open petitions, also when it becomes one later")
    void an_accusation_is_apart() {
        List<String> open = letters("青松家园", 3, Map.of());
        String matter = matterOf(open.get(0), 3);
        String secret = letters("青松家园", 1, Map.of("accusation", Map.of("unit", "/group/other")))
                .get(0);
        Desk.as("discipline")
                .get("/v1/petitions/" + secret + "/matters")
                .then()
                .statusCode(200)
                .body("", empty());
        Desk.act(open.get(2), "accusation", Map.of("unit", "/group/other")).statusCode(200);
        Desk.get("/v1/matters/" + matter).body("matter.petitions", equalTo(2));
        Desk.as("discipline").get("/v1/matters/" + matter).then().statusCode(404);
        Desk.keyed("discipline")
                .body(Map.of("petitionIds", List.of(secret, open.get(0))))
                .post("/v1/matters")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("E-19 who sees accusations and open petitions puts no two of them into one matter")
    void an_accusation_is_not_put_together_with_an_open_one() {
        String open = letters("乌桕家园", 1, Map.of()).get(0);
        String secret = letters("乌桕家园", 1, Map.of("accusation", Map.of("unit", "/group/other")))
                .get(0);
        io.restassured.RestAssured.given()
                .header(
                        "Authorization",
                        TestTokens.claiming(
                                "he.both", Map.of(Roles.CLAIM, List.of("clerk", "discipline"), Scope.CLAIM, "/group")))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("petitionIds", List.of(secret, open)))
                .post("/v1/matters")
                .then()
                .statusCode(422)
                .body("rule", equalTo("MATTER_IS_OF_ONE_SECRECY"));
    }

    @Test
    @DisplayName("I-23 a person confirms a matter, and all its petitions are linked to the first")
    void a_person_confirms() {
        List<String> ids = letters("红枫家园", 3, Map.of());
        String matter = matterOf(ids.get(0), 3);
        act(matter, "confirmation", Map.of())
                .statusCode(200)
                .body("confirmedBy", equalTo("clerk-wang"))
                .body("confirmedAt", notNullValue());
        Desk.get("/v1/petitions/" + ids.get(0)).body("linkedTo", equalTo(null));
        for (String later : ids.subList(1, 3)) {
            Desk.get("/v1/petitions/" + later)
                    .body("linkedTo", equalTo(ids.get(0)))
                    .body("report.repeat", equalTo(true));
        }
    }

    @Test
    @DisplayName("I-23 what a person takes out is not put back, and several become a matter of their own")
    void a_person_splits() {
        List<String> ids = letters("紫藤家园", 5, Map.of());
        String matter = matterOf(ids.get(0), 5);
        JsonPath split = act(matter, "split", Map.of("petitionIds", ids.subList(3, 5), "name", "紫藤家园二期"))
                .statusCode(200)
                .body("matters", hasSize(2))
                .body("matters.name", hasItem("紫藤家园二期"))
                .extract()
                .jsonPath();
        assertThat(split.getList("matters.petitions", Integer.class)).containsExactlyInAnyOrder(3, 2);
        String alone = ids.get(2);
        act(matter, "split", Map.of("petitionIds", List.of(alone)))
                .statusCode(200)
                .body("matters", hasSize(1));
        letters("紫藤家园", 1, Map.of());
        Desk.get("/v1/petitions/" + alone + "/matters")
                .body("findAll { it.member }", empty())
                .body("findAll { it.matter.matterId == '" + matter + "' }", empty());
        act(matter, "split", Map.of("petitionIds", List.of(alone)))
                .statusCode(409)
                .body("rule", equalTo("MATTER_IS_LEFT_BY_ITS_OWN"));
    }

    @Test
    @DisplayName("I-23 a person puts petitions together that no machine would, and adds to them")
    void a_person_puts_together() {
        List<String> ids = new ArrayList<>();
        for (String title : List.of("通勤车太早", "下井时间不合理", "夜班补助没有发")) {
            ids.add(Desk.id(Desk.register(Map.of("unit", unit, "title", title, "text", title + UUID.randomUUID()))));
        }
        Desk.keyed("clerk")
                .body(Map.of("petitionIds", ids.subList(0, 1)))
                .post("/v1/matters")
                .then()
                .statusCode(422)
                .body("rule", equalTo("MATTER_HAS_SEVERAL_PETITIONS"));
        String matter = Desk.keyed("clerk")
                .body(Map.of("petitionIds", ids.subList(0, 2), "name", "四班三运转"))
                .post("/v1/matters")
                .then()
                .statusCode(200)
                .body("name", equalTo("四班三运转"))
                .extract()
                .path("matterId");
        act(matter, "petitions", Map.of("petitionIds", ids.subList(2, 3)))
                .statusCode(200)
                .body("petitions", equalTo(3));
        act(matter, "petitions", Map.of("petitionIds", List.of(UUID.randomUUID())))
                .statusCode(404);
        Desk.keyed("clerk")
                .header("If-Match", "\"0\"")
                .body(Map.of("petitionIds", ids.subList(2, 3)))
                .post("/v1/matters/" + matter + "/split")
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("X-35 a name shows no person, and of two who rename the second sees that it has changed")
    void a_name_shows_no_person() {
        List<String> ids = letters("翠竹家园", 2, Map.of());
        String matter = matterOf(ids.get(0), 2);
        act(matter, "name", Map.of("name", "联系 13912345678"))
                .statusCode(422)
                .body("rule", equalTo("MATTER_NAME_SHOWS_NO_PERSON"));
        String tag = Desk.get("/v1/matters/" + matter).extract().header("ETag");
        act(matter, "name", Map.of("name", "翠竹家园搅拌站")).statusCode(200).body("name", equalTo("翠竹家园搅拌站"));
        Desk.keyed("clerk")
                .header("If-Match", tag)
                .body(Map.of("name", "另一个名字"))
                .post("/v1/matters/" + matter + "/name")
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("I-23 what a person judges of two petitions holds for the matter, too")
    void judgements_of_two_hold() {
        List<String> ids = letters("蓝楹家园", 3, Map.of());
        String matter = matterOf(ids.get(0), 3);
        judge(ids.get(2), ids.get(0), "NOT_THE_SAME");
        Desk.get("/v1/matters/" + matter).body("petitions.petitionId", not(hasItem(ids.get(2))));
        judge(ids.get(2), ids.get(1), "LINK");
        Desk.get("/v1/matters/" + matter).body("petitions.petitionId", hasItem(ids.get(2)));
    }

    @Test
    @DisplayName("I-23 what was judged not the same before the machine looked is not put beside it")
    void a_judgement_before_the_machine() {
        List<String> ids = letters("香樟家园", 3, Map.of());
        String matter = matterOf(ids.get(0), 3);
        String apart = letters("香樟家园", 1, Map.of()).get(0);
        judge(apart, ids.get(0), "NOT_THE_SAME");
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(apart) == 0);
        Desk.get("/v1/matters/" + matter).body("petitions.petitionId", not(hasItem(apart)));
    }

    @Test
    @DisplayName("E-36 five petitions about a matter within a week are a sign, four are none; the next is told at ten")
    void growth_is_told() {
        List<String> four = letters("黄杨家园", 4, Map.of());
        matterOf(four.get(3), 4);
        String fifth = letters("黄杨家园", 1, Map.of()).get(0);
        String matter = matterOf(fifth, 5);
        String sixth = letters("黄杨家园", 1, Map.of()).get(0);
        matterOf(sixth, 6);
        assertThat(grown(fifth, Duration.ofSeconds(20))).singleElement().satisfies(event -> {
            JsonPath data = new JsonPath(event.value());
            assertThat(data.getString("matterId")).isEqualTo(matter);
            // Who reads the way of one petition may not see the others (E-19).
            assertThat(data.getMap("")).containsOnlyKeys("petitionId", "matterId");
            // An anonymous petition is traced to no minute (I-14).
            assertThat(Wire.header(event, "ce_time")).contains("T16:00:00");
        });
        for (String silent : List.of(four.get(3), sixth)) {
            assertThat(grown(silent, Duration.ofSeconds(3))).isEmpty();
        }
    }

    private List<String> letters(String place, int many, Map<String, Object> particulars) {
        List<String> about = Objects.requireNonNull(MATTERS.get(place));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<String, Object> letter = new HashMap<>(Map.of(
                    "unit",
                    unit,
                    "title",
                    TITLES.get(i).formatted(place, about.get(0)),
                    "text",
                    "我住在" + place + "，" + about.get(1) + "。第 " + i + " 户。"));
            letter.put("receivedAt", OffsetDateTime.now().minusDays(6L - i).toString());
            letter.putAll(particulars);
            ids.add(Desk.id(Desk.register(letter)));
        }
        return ids;
    }

    /** The matter that a petition belongs to, as soon as it has so many. */
    private static String matterOf(String id, int petitions) {
        return await().alias("a matter of " + petitions + " petitions")
                .atMost(Duration.ofSeconds(30))
                .until(() -> member(id, petitions), found -> found != null);
    }

    private static String member(String id, int petitions) {
        return Desk.get("/v1/petitions/" + id + "/matters")
                .extract()
                .path("find { it.member && it.matter.petitions == " + petitions + " }?.matter?.matterId");
    }

    private static ValidatableResponse act(String matter, String act, Map<String, ?> body) {
        return Desk.keyed("clerk")
                .body(body)
                .post("/v1/matters/" + matter + "/" + act)
                .then();
    }

    private static void judge(String id, String other, String judgement) {
        Desk.keyed("clerk")
                .body(Map.of("judgement", judgement))
                .post("/v1/petitions/" + id + "/repeats/" + other + "/judgement")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification given(String unit) {
        return io.restassured.RestAssured.given()
                .header("Authorization", TestTokens.bearer("clerk", "clerk-near", unit));
    }

    private static List<ConsumerRecord<String, String>> grown(String id, Duration atMost) {
        return Wire.await("suyuan.intake", UUID.fromString(id), MatterGrown.class, atMost);
    }
}
