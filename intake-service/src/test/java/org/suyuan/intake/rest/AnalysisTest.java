package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.platform.reconciliation.Housekeeping;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class AnalysisTest {
    @Inject
    Housekeeping housekeeping;

    @Inject
    DataSource database;

    @Test
    @DisplayName("I-08 the draft says what is known of the unit, and only counts what is known of the person")
    void the_draft_says_what_is_known_of_the_unit_and_only_counts_what_is_known_of_the_person() throws SQLException {
        String unit = Desk.newUnit();
        String number = "E" + UUID.randomUUID().toString().substring(0, 8);
        feed(record("SAFETY", "unit", unit, "九月发生轻伤事故一起", "2099-12-31"));
        feed(record("PERSONNEL", "employeeNumber", number, "2023 年调入采煤三队", "2099-12-31"));
        feed(record("POLICY", "unit", unit, "去年的考勤办法", "2026-01-31"));
        String id = register(unit + "/team-3", number);
        Desk.get("/v1/petitions/" + id)
                .body("report.associations.kind", hasItem("SAFETY"))
                .body("report.associations.find { it.kind == 'SAFETY' }.finding", equalTo("九月发生轻伤事故一起"))
                .body("report.associations.find { it.kind == 'SAFETY' }.source", equalTo("测试系统"))
                .body("report.associations.find { it.kind == 'PERSONNEL' }.finding", containsString("1 条"))
                .body("report.associations.kind", not(hasItem("POLICY")))
                .body("report.riskFactors.factor", hasItem("SAFETY_RECORD"))
                .body(
                        "report.riskModel",
                        equalTo(Desk.get("/v1/risk-model").extract().<Integer>path("version")));
        assertThat(Desk.get("/v1/petitions/" + id).extract().asString()).doesNotContain("采煤三队");
        Desk.get("/v1/petitions/" + id + "/associations?purpose=INVESTIGATION")
                .body("[0].finding", equalTo("2023 年调入采煤三队"))
                .body("[0].purpose", equalTo("调查核实"));
        Desk.clerk().get("/v1/petitions/" + id + "/associations").then().statusCode(400);
        assertThat(everything("reference_record")).doesNotContain("采煤三队").doesNotContain(number);
    }

    @ParameterizedTest
    @DisplayName("I-06 who means harm is heard, however it is said")
    @ValueSource(strings = {"我不想活了", "再不解决就喝 农 药", "活不下去", "要去炸。矿", "明天去拉横幅", "我要自 杀"})
    void who_means_harm_is_heard(String said) {
        String id = Desk.id(Desk.register(Map.of("text", "三个月没有发工资，" + said + "。")));
        Desk.get("/v1/petitions/" + id)
                .body("report.riskLevel", equalTo("HIGH"))
                .body("report.riskFactors.factor", hasItem("EXTREME_ACT"));
    }

    @ParameterizedTest
    @DisplayName("I-06 other ways of saying that a life is at stake are heard, too")
    @ValueSource(
            strings = {
                "准备卧轨",
                "已写好遗书",
                "要吃安眠药",
                "只有寻短见了",
                "自尽算了",
                "有人自殘",
                "我就不活了",
                "从楼上跳下去",
                "一把火烧了办公楼",
                "要拿刀砍队长",
                "要炸了矿上"
            })
    void other_words_are_heard(String said) {
        who_means_harm_is_heard(said);
    }

    @ParameterizedTest
    @DisplayName("I-06 despair, poison and explosives are heard, mistyped as well")
    @ValueSource(
            strings = {
                "我想不开", "活着没意思", "死给你们看", "没法活了", "就死在矿门口", "喝百草枯", "已经买了敌敌畏", "割脉", "从井架上跳下来", "弄死队长", "捅了他", "引爆雷管",
                "抱着煤气罐去", "点汽油", "一了百了", "要跳搂", "同归与尽"
            })
    void despair_is_heard(String said) {
        who_means_harm_is_heard(said);
    }

    @ParameterizedTest
    @DisplayName("I-06 what a mine speaks of every day means no harm")
    @ValueSource(strings = {"雷管和炸药的领用登记不规范", "工友拼命干活没有奖金", "想开一家食堂"})
    void everyday_words_mean_no_harm(String said) {
        Desk.get("/v1/petitions/" + Desk.id(Desk.register(Map.of("text", said + "。"))))
                .body("report.riskFactors.factor", not(hasItem("EXTREME_ACT")));
    }

    @Test
    @DisplayName("I-06 a fall of the roof is a matter of safety, and a fuel allowance is none")
    void safety_is_heard() {
        Desk.get("/v1/petitions/" + Desk.id(Desk.register(Map.of("text", "顶板冒落三人被埋。"))))
                .body("report.riskFactors.factor", hasItem("SAFETY_WORDS"));
        Desk.get("/v1/petitions/" + Desk.id(Desk.register(Map.of("text", "汽油补贴没有发，轮胎也坏了。"))))
                .body("report.riskLevel", equalTo("LOW"));
    }

    @Test
    @DisplayName("I-06 single appeals and the history are heard as the text is")
    void appeals_and_history_are_heard() {
        for (Map<String, Object> more : List.<Map<String, Object>>of(
                Map.of("appeals", List.of("补发工资", "否则自杀")), Map.of("history", "去年曾扬言自杀"))) {
            Desk.get("/v1/petitions/" + Desk.id(Desk.register(more))).body("report.riskLevel", equalTo("HIGH"));
        }
    }

    @Test
    @DisplayName("X-39 what has had its time is deleted without anybody's doing")
    void expired_reference_data_is_deleted() throws SQLException {
        String unit = Desk.newUnit();
        feed(record("POLICY", "unit", unit, "已失效的考勤办法", "2026-01-31"));
        feed(record("POLICY", "unit", unit, "现行的考勤办法", "2099-12-31"));
        housekeeping.forget();
        assertThat(everything("reference_record")).contains("现行的考勤办法").doesNotContain("已失效的考勤办法");
    }

    @Test
    void other_petitions_of_the_team_are_counted_and_three_of_them_are_a_risk() {
        String unit = Desk.newUnit();
        register(unit);
        register(unit);
        Desk.get("/v1/petitions/" + register(unit)).body("report.riskFactors.factor", not(hasItem("TEAM")));
        Desk.get("/v1/petitions/" + register(unit))
                .body("report.riskFactors.factor", hasItem("TEAM"))
                .body("report.associations.find { it.kind == 'TEAM' }.finding", containsString("3 件"));
    }

    @Test
    void of_a_unit_with_many_petitions_no_more_are_counted_than_tell_something() {
        String unit = Desk.newUnit();
        for (int i = 0; i < 100; i++) {
            register(unit);
        }
        String finding = "report.associations.find { it.kind == 'TEAM' }.finding";
        Desk.get("/v1/petitions/" + register(unit)).body(finding, containsString("100 件及以上"));
        Desk.get("/v1/petitions/" + register(unit))
                .body(finding, containsString("100 件及以上"))
                .body("report.riskFactors.find { it.factor == 'TEAM' }.finding", containsString("100 及以上"));
    }

    @Test
    void every_edit_is_a_version_and_another_level_than_the_points_gives_its_reason() {
        String id = register(Desk.newUnit());
        edit(id, "HIGH", "").statusCode(422).body("rule", equalTo("RISK_DEVIATION_GIVES_A_REASON"));
        edit(id, "HIGH", "太短了吧").statusCode(422);
        edit(id, "HIGH", "家属情绪激动").statusCode(200).body("reportVersion", equalTo(2));
        given().header("Authorization", TestTokens.bearer("auditor", "auditor-sun", "/group"))
                .get("/v1/audit?petitionId=" + id)
                .then()
                .log()
                .all()
                .statusCode(200)
                .body(
                        "items.find { it.act == 'editReport' }.fields",
                        contains("report.content", "report.version", "report.writtenBy"));
        Desk.get("/v1/petitions/" + id + "/report/versions")
                .body("$", hasSize(2))
                .body("[0].number", equalTo(1))
                .body("[1].writtenBy", equalTo("clerk-wang"))
                .body("[1].report.riskReason", equalTo("家属情绪激动"));
        Desk.act(id, "report/analysis", Map.of())
                .statusCode(200)
                .body("reportVersion", equalTo(3))
                .body("report.riskLevel", equalTo("LOW"))
                .body("report.nature", equalTo("要求补发高温津贴"));
    }

    @Test
    void of_two_who_edit_at_once_the_second_is_told() throws Exception {
        String id = register(Desk.newUnit());
        var pool = java.util.concurrent.Executors.newFixedThreadPool(4);
        List<Integer> answers = new java.util.ArrayList<>();
        for (var answer : pool.invokeAll(java.util.Collections.nCopies(4, (java.util.concurrent.Callable<Integer>)
                () -> edit(id, "LOW", "").extract().statusCode()))) {
            answers.add(answer.get());
        }
        pool.shutdown();
        assertThat(answers).contains(200).isSubsetOf(200, 409, 412);
    }

    @Test
    void a_director_changes_the_risk_model_for_what_comes_after() {
        String before = register(Desk.newUnit());
        Map<String, Object> model =
                Desk.get("/v1/risk-model").extract().jsonPath().getMap("$");
        Map<String, Object> lower = Map.of(
                "rules",
                List.of(Map.of(
                        "factor", "ANYBODY", "label", "有人", "fact", "PEOPLE", "atLeast", 1, "words", List.of(),
                        "weight", 40)),
                "medium",
                30,
                "high",
                60);
        put("director", lower).statusCode(200);
        Desk.get("/v1/petitions/" + register(Desk.newUnit())).body("report.riskLevel", equalTo("MEDIUM"));
        Desk.get("/v1/petitions/" + before).body("report.riskLevel", equalTo("LOW"));
        model.remove("version");
        put("director", model).statusCode(200);
        put("clerk", model).statusCode(403);
        put("director", Map.of("rules", List.of(), "medium", 1, "high", 2)).statusCode(400);
    }

    @Test
    void a_reference_record_is_of_a_unit_or_of_a_person_and_replaces_the_one_of_its_reference() {
        String unit = Desk.newUnit();
        Map<String, Object> both = new java.util.HashMap<>(record("SAFETY", "unit", unit, "甲", "2099-12-31"));
        both.put("employeeNumber", "E1");
        put(both).statusCode(422).body("rule", equalTo("REFERENCE_IS_OF_A_UNIT_OR_A_PERSON"));
        both.remove("employeeNumber");
        put(both).statusCode(200).body("records", equalTo(1));
        both.put("finding", "乙");
        put(both).statusCode(200);
        Desk.get("/v1/petitions/" + register(unit)).body("report.associations.finding", equalTo(List.of("乙")));
    }

    private static ValidatableResponse edit(String id, String level, String reason) {
        Map<String, Object> report = new java.util.HashMap<>(Map.of(
                "nature",
                "要求补发高温津贴",
                "associations",
                List.of(),
                "riskLevel",
                level,
                "riskFactors",
                List.of(),
                "appealClass",
                "LABOUR_RIGHTS",
                "peopleAffected",
                1,
                "repeat",
                false,
                "collective",
                false,
                "difficult",
                false,
                "leadUnit",
                "/group/hr"));
        report.put("supportingUnits", List.of());
        report.put("riskReason", reason);
        int version = Desk.get("/v1/petitions/" + id).extract().path("version");
        return Desk.clerk()
                .header("If-Match", "\"" + version + "\"")
                .body(report)
                .put("/v1/petitions/" + id + "/report")
                .then();
    }

    private static ValidatableResponse put(String role, Map<String, Object> model) {
        return Desk.as(role).body(model).put("/v1/risk-model").then();
    }

    private static void feed(Map<String, Object> record) {
        put(record).statusCode(200);
    }

    private static ValidatableResponse put(Map<String, Object> record) {
        return Desk.as("hr-system")
                .body(List.of(record))
                .post("/v1/reference-records")
                .then();
    }

    private static Map<String, Object> record(String kind, String of, String value, String finding, String until) {
        return Map.of(
                "source",
                "测试系统",
                "reference",
                UUID.randomUUID().toString(),
                "kind",
                kind,
                of,
                value,
                "finding",
                finding,
                "validFrom",
                "2020-01-01",
                "validUntil",
                until);
    }

    private static String register(String unit) {
        return Desk.id(Desk.register(Map.of("unit", unit)));
    }

    private static String register(String unit, String employeeNumber) {
        Map<String, Object> person = Map.of(
                "name", "张某某", "phone", "13900001111", "representative", false, "employeeNumber", employeeNumber);
        return Desk.id(Desk.register(Map.of("anonymous", false, "petitioners", List.of(person), "unit", unit)));
    }

    private String everything(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(t::text, ' ') from " + table + " t")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
