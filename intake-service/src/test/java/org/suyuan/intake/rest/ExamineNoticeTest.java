package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.intake.DisclosureObjected;
import org.suyuan.contract.intake.NoticeExamined;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** What is to be published is compared with the people of the file. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ExamineNoticeTest {
    private static final Map<String, Object> PERSON = Map.of(
            "name", "郑海棠",
            "phone", "13905550123",
            "address", "云州市西城区枫桥家园12号楼3单元501室",
            "employeeNumber", "QX20719",
            "representative", false);

    @Test
    @DisplayName("X-35 who petitions is recognised by name, number and home; the answer is places, without a name")
    void who_petitions_is_recognised() {
        String id = Desk.id(Desk.register("要求补发高温津贴", PERSON));
        String answer = examined(
                id,
                Map.of(
                        "title", "关于高温津贴的公示",
                        "body", "经郑 海棠反映，工号ＱＸ２０７１９，住枫桥家园 12 号楼。",
                        "basis", "《防暑降温措施管理办法》第十七条",
                        "process", "电话139-0555-0123核实"));
        assertThat(JsonPath.from(answer).<String>getList("places.collect { it.field + ' ' + it.trait }"))
                .containsExactlyInAnyOrder("body NAME", "body NUMBER", "body ADDRESS", "process NUMBER");
        assertThat(answer).doesNotContain("海棠").doesNotContain("0555").doesNotContain("20719");
    }

    @Test
    @DisplayName("X-35 a text without anybody of the file has no place, though it names somebody else")
    void nobody_is_recognised() {
        String id = Desk.id(Desk.register("要求补发高温津贴", PERSON));
        String answer = examined(id, Map.of("title", "公示", "body", "有职工反映，人力资源部主任李建国已督促补发，郑某已获补发。"));
        assertThat(JsonPath.from(answer).getList("places")).isEmpty();
    }

    @Test
    @DisplayName("X-35, E-18 who takes no part in the petition is recognised by account or number")
    void who_takes_no_part_is_recognised() {
        String id = Desk.id(Desk.register("要求补发高温津贴", Desk.person("许女士")));
        Desk.keyed("clerk")
                .body(Map.of("person", "KX-88213", "ground", "SAME_HOUSEHOLD"))
                .post("/v1/petitions/" + id + "/recusals")
                .then()
                .statusCode(200);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(id), PeopleChanged.class, 1))
                .as("drafts are looked through again")
                .hasSize(1);
        String answer = examined(id, Map.of("body", "由 kx88213 经办"));
        assertThat(JsonPath.from(answer).getList("places.trait")).isEqualTo(List.of("NUMBER"));
    }

    @Test
    @DisplayName("X-35, I-23 who petitioned in what was merged into it is of the file, too")
    void who_was_merged_is_recognised() {
        String first = Desk.id(Desk.register(Map.of()));
        String second = Desk.id(Desk.register("要求补发高温津贴", PERSON));
        Desk.keyed("clerk")
                .body(Map.of("judgement", "MERGE"))
                .post("/v1/petitions/" + second + "/repeats/" + first + "/judgement")
                .then()
                .statusCode(200);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(first), PeopleChanged.class, 1))
                .hasSize(1);
        String answer = examined(first, Map.of("body", "郑海棠等人反映"));
        assertThat(JsonPath.from(answer).getList("places.to")).isEqualTo(List.of(3));
        Desk.keyed("clerk")
                .body(Map.of("person", "KX-88213", "ground", "SAME_HOUSEHOLD"))
                .post("/v1/petitions/" + second + "/recusals")
                .then()
                .statusCode(200);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(first), PeopleChanged.class, 2))
                .as("what is learnt of the merged one is told of the one that it goes on in")
                .hasSize(2);
    }

    @Test
    @DisplayName("X-35, I-23 who objected to a petition objects to the one that it is merged into")
    void an_objection_is_carried_over() {
        String first = Desk.id(Desk.register(Map.of()));
        JsonPath second = Desk.register(Map.of());
        Desk.visitor()
                .body(Map.of("receiptCode", second.getString("receiptCode")))
                .post("/v1/public/disclosure-objections")
                .then()
                .statusCode(200);
        Desk.keyed("clerk")
                .body(Map.of("judgement", "MERGE"))
                .post("/v1/petitions/" + Desk.id(second) + "/repeats/" + first + "/judgement")
                .then()
                .statusCode(200);
        assertThat(Wire.await("suyuan.intake", UUID.fromString(first), DisclosureObjected.class, 1))
                .hasSize(1);
    }

    private static String examined(String id, Map<String, String> fields) {
        UUID petition = UUID.fromString(id);
        UUID draft = UUID.randomUUID();
        Wire.send(ForIntake.drafted(petition, draft, fields));
        return Wire.await("suyuan.intake", petition, NoticeExamined.class, 1)
                .get(0)
                .value();
    }
}
