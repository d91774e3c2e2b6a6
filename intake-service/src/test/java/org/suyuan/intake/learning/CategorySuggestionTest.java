package org.suyuan.intake.learning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class CategorySuggestionTest {
    private static final String LEAF = "劳动和社会保障/劳动报酬/拖欠工资";

    @Inject
    DataSource database;

    @Test
    @DisplayName("I-12 what was learned is proposed with reasons, and a person confirms")
    void what_was_learned_is_proposed_with_reasons_and_a_person_confirms() throws SQLException {
        importLeaves(List.of(unpaidWages(), leaf("职业培训", "技能鉴定")));
        learn();
        String id = register();
        Awaitility.await()
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> suggestion(id).<Integer>path("modelVersion") > 0);
        suggestion(id)
                .then()
                .body("proposals[0].category", equalTo("劳动和社会保障"))
                .body("proposals[0].confidence", greaterThan(0.5f))
                .body("reasons.word", hasItem("工资"))
                .body("leaves", contains(LEAF));
        clerk().get("/v1/petitions/" + id).then().body("category", nullValue());
        confirm(id, LEAF, "\"0\"")
                .then()
                .statusCode(200)
                .body("category", equalTo(LEAF))
                .body("categoryBy", equalTo("clerk-wang"))
                .body("report.leadUnit", equalTo("/group/hr"))
                .body("report.supportingUnits", contains("/group/finance"));
        given().header("Authorization", TestTokens.bearer("auditor", "auditor-sun", "/group"))
                .get("/v1/audit?petitionId=" + id)
                .then()
                .body(
                        "items.find { it.act == 'confirmCategory' }.fields",
                        contains("matter.category", "matter.categoryBy", "report.content"));
    }

    @Test
    void a_category_that_is_not_in_the_tree_is_refused_and_so_is_an_old_version() {
        importLeaves(List.of(unpaidWages()));
        String id = register();
        confirm(id, "劳动和社会保障/劳动报酬", "\"0\"").then().statusCode(422).body("rule", equalTo("CATEGORY_IS_OF_THE_TREE"));
        confirm(id, LEAF, "\"7\"").then().statusCode(412);
        clerk().contentType("application/json")
                .body(Map.of("path", LEAF))
                .put("/v1/petitions/" + id + "/category")
                .then()
                .statusCode(428);
        confirm(id, " ", "\"0\"").then().statusCode(400).body("errors.pointer", contains("/path"));
    }

    @Test
    void a_leaf_without_a_name_is_refused_and_the_same_import_again_changes_nothing() {
        admin().body(List.of(Map.of("level1", "劳动", "level2", "", "level3", "工资")))
                .post("/v1/categories")
                .then()
                .statusCode(400);
        admin().body(List.of()).post("/v1/categories").then().statusCode(400);
        List<Map<String, Object>> leaves = List.of(leaf("休息休假", "年休假"));
        importLeaves(leaves);
        importLeaves(leaves);
        clerk().get("/v1/categories").then().body("findAll { it.level3 == '年休假' }.size()", equalTo(1));
    }

    private void learn() throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into category_model (texts, macro_f1, model) values (36, 1, ?)")) {
            insert.setBytes(1, CategoryTrainer.train(LabelledTexts.all()).bytes());
            insert.executeUpdate();
        }
    }

    private static Map<String, Object> leaf(String level2, String level3) {
        return Map.of("level1", "劳动和社会保障", "level2", level2, "level3", level3);
    }

    private static Map<String, Object> unpaidWages() {
        Map<String, Object> leaf = new java.util.HashMap<>(leaf("劳动报酬", "拖欠工资"));
        leaf.put("leadUnit", "/group/hr");
        leaf.put("supportingUnits", List.of("/group/finance"));
        return leaf;
    }

    private static void importLeaves(List<Map<String, Object>> leaves) {
        admin().body(leaves).post("/v1/categories").then().statusCode(200).body("leaves", equalTo(leaves.size()));
    }

    private static Response suggestion(String id) {
        return clerk().get("/v1/petitions/" + id + "/category-suggestion");
    }

    private static Response confirm(String id, String path, String version) {
        return clerk().header("If-Match", version)
                .contentType("application/json")
                .body(Map.of("path", path))
                .put("/v1/petitions/" + id + "/category");
    }

    private static String register() {
        return clerk().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of(
                        "channel", "WEB", "anonymous", true, "title", "拖欠工资", "text", "三个月的工资没有发放。", "unit", "/group"))
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", TestTokens.bearer("admin", "admin"))
                .contentType("application/json");
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
    }
}
