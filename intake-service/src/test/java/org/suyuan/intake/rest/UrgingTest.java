package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** An order of another system that comes again 催单. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class UrgingTest {
    private static final String DANGER = "org.suyuan.intake.danger-reported.v1";

    private final String number = "12345-" + System.nanoTime();

    @Test
    @DisplayName("X-41 it is answered with the number it has, its new text is kept and the urging counted")
    void answered_with_its_number() {
        JsonPath first = registered(Map.of());
        String id = Desk.id(first);
        ordered(Map.of())
                .statusCode(200)
                .header("Location", equalTo("/intake/v1/petitions/" + id))
                .body("petition.number", equalTo(first.getString("petition.number")))
                .body("petition.urged", equalTo(1))
                .body("receiptCode", nullValue());
        for (int urged : List.of(2, 3)) {
            ordered(Map.of("externalRef", number.replace("-", "－"), "text", "仍未解决，请督办。", "headCount", 40))
                    .statusCode(200)
                    .body("petition.urged", equalTo(urged))
                    .body("petition.headCount", equalTo(40));
        }
        Desk.get("/v1/petitions/" + id + "/messages")
                .body("author", equalTo(List.of("SOURCE")))
                .body("text", equalTo(List.of("反映浴室水凉\n仍未解决，请督办。")));
    }

    @Test
    @DisplayName("X-41, G-08 new danger is told to the other steps once, and the draft of the report is analysed anew")
    void danger_is_told_at_once() {
        String id = Desk.id(registered(Map.of()));
        Map<String, Object> danger = Map.of("urgentSigns", List.of("DANGER_TO_LIFE"));
        for (int time = 0; time < 2; time++) {
            ordered(danger).statusCode(200).body("petition.urgentSigns", equalTo(List.of("DANGER_TO_LIFE")));
        }
        Desk.get("/v1/petitions/" + id).body("report.riskFactors.factor", hasItem("URGENT_SIGN"));
        ordered(Map.of("text", "再催一次。")).statusCode(200);
        List<ConsumerRecord<String, String>> told = Wire.await("suyuan.intake", UUID.fromString(id), 3);
        assertThat(told)
                .filteredOn(event -> DANGER.equals(Wire.header(event, "ce_type")))
                .hasSize(1);
    }

    @Test
    @DisplayName("X-41, G-08 danger in the words of an urging is told as danger, and makes the risk of the draft high")
    void danger_in_words_is_told_at_once() {
        String id = Desk.id(registered(Map.of()));
        ordered(Map.of("text", "市民要求跳楼讨说法，我要自 杀。"))
                .statusCode(200)
                .body("petition.urgentSigns", equalTo(List.of("DANGER_TO_LIFE")))
                .body("petition.report.riskLevel", equalTo("HIGH"))
                .body("petition.report.riskFactors.factor", hasItem("EXTREME_ACT"));
        List<ConsumerRecord<String, String>> told = Wire.await("suyuan.intake", UUID.fromString(id), 3);
        assertThat(told)
                .filteredOn(event -> DANGER.equals(Wire.header(event, "ce_type")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ｎo.", "工单号：", "工单编号", "编号: "})
    @DisplayName("X-41 a label that was copied along with an order's number makes no second petition")
    void a_label_makes_no_second_petition(String label) {
        registered(Map.of());
        ordered(Map.of("externalRef", label + number)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#%s", "№%s", " %s 号", "【%s】", "%s。", "“%s”", "%s（催办）", "%s (重复件)", "%s（重办）", "(%s)", "第%s号|%s号"
            })
    @DisplayName("X-41 marks around an order's number, and that it comes again, make no second petition")
    void marks_make_no_second_petition(String form) {
        String first = form.contains("|") ? form.split("\\|")[1] : "%s";
        registered(Map.of("externalRef", first.formatted(number)));
        ordered(Map.of("externalRef", form.split("\\|")[0].formatted(number))).statusCode(200);
    }

    @Test
    @DisplayName("X-41, I-27 a document's number is the same with other brackets and in the other script")
    void brackets_are_the_same() {
        String id = Desk.id(registered(Map.of("externalRef", "集信转〔2026〕" + number + "号")));
        for (String written : List.of("集信转[2026]", "集信转（2026）", "集信轉【2026】")) {
            Desk.keyed("clerk")
                    .body(Map.of("externalRef", written + number + "号"))
                    .post("/v1/petitions/search")
                    .then()
                    .body("items.petitionId", equalTo(List.of(id)));
            ordered(Map.of("externalRef", written + number + "号")).statusCode(200);
        }
    }

    @Test
    @DisplayName("X-41, E-18 whoever comes with it is kept beside who came first, and handles nothing of it")
    void people_are_kept() {
        Map<String, Object> first = Desk.person("金丝雀");
        Map<String, Object> second =
                Map.of("name", "云雀", "phone", "13900002222", "employeeNumber", "clerk-wang", "representative", false);
        String id = Desk.id(registered(Map.of("anonymous", false, "petitioners", List.of(first))));
        ordered(Map.of("anonymous", false, "petitioners", List.of(first))).statusCode(200);
        ordered(Map.of("anonymous", false, "petitioners", List.of(second))).statusCode(403);
        second = Map.of("name", "云雀", "phone", "13900002222", "representative", false);
        ordered(Map.of("anonymous", false, "petitioners", List.of(second)))
                .statusCode(200)
                .body("petition.headCount", equalTo(2));
        Desk.get("/v1/petitions/" + id + "/petitioners").body("size()", equalTo(2));
    }

    @Test
    @DisplayName(
            "X-41 of one order the same name is one person, by whatever phone, unless another paper says otherwise")
    void the_same_person_is_one() {
        Map<String, Object> first = Desk.person("金丝雀");
        String id = Desk.id(registered(Map.of("anonymous", false, "petitioners", List.of(first))));
        Map<String, Object> again = new HashMap<>(first);
        for (String phone : List.of("+86 139-0000-1111", "13900003333", "0571-88880000")) {
            again.put("phone", phone);
            again.put("address", "某市某区矿区 3 号楼");
            ordered(Map.of("anonymous", false, "petitioners", List.of(again)))
                    .statusCode(200)
                    .body("petition.headCount", equalTo(1));
        }
        again.put("idNumber", "11010519491231002X");
        ordered(Map.of("anonymous", false, "petitioners", List.of(again)))
                .statusCode(200)
                .body("petition.headCount", equalTo(1));
        again.remove("address");
        again.putAll(Map.of("idNumber", "110105194912310038", "phone", "13900009999"));
        ordered(Map.of("anonymous", false, "petitioners", List.of(again)))
                .statusCode(200)
                .body("petition.headCount", equalTo(2));
        Desk.get("/v1/petitions/" + id + "/petitioners").body("size()", equalTo(2));
    }

    @Test
    @DisplayName(
            "X-41 ORDER_NUMBER_IS_OF_OTHERS: with nobody and no word in common it is kept only when said to be the same matter")
    void an_order_of_others_is_said_to_be_the_same_matter() {
        String id = Desk.id(registered(Map.of("anonymous", false, "petitioners", List.of(Desk.person("金丝雀")))));
        Map<String, Object> other = Map.of("name", "云雀", "phone", "13900002222", "representative", false);
        ordered(Map.of("anonymous", false, "petitioners", List.of(other))).statusCode(200);
        Map<String, Object> third = Map.of("name", "山雀", "phone", "13900003333", "representative", false);
        Map<String, Object> stranger =
                Map.of("anonymous", false, "petitioners", List.of(third), "title", "食堂价高", "text", "一份饭二十元。");
        ordered(stranger).statusCode(409).body("rule", equalTo("ORDER_NUMBER_IS_OF_OTHERS"));
        Desk.get("/v1/petitions/" + id + "/petitioners").body("size()", equalTo(2));
        Desk.get("/v1/petitions/" + id + "/messages").body("size()", equalTo(0));
        Map<String, Object> same = new HashMap<>(stranger);
        same.put("sameMatter", true);
        ordered(same).statusCode(200).body("petition.headCount", equalTo(3));
        ordered(stranger).statusCode(200);
    }

    @Test
    @DisplayName(
            "X-41 what it says otherwise is kept: demands, unit, call record, and what was not known of the petitioner")
    void what_it_says_otherwise_is_kept() {
        Map<String, Object> first = Map.of("name", "许女士", "phone", "13900001111", "representative", false);
        String id = Desk.id(registered(Map.of("anonymous", false, "petitioners", List.of(first))));
        Map<String, Object> again = Map.of(
                "name", "许热", "phone", "13900001111/0571-88880000", "address", "矿区 3 号楼", "representative", false);
        for (int time = 0; time < 2; time++) {
            ordered(Map.of(
                            "anonymous",
                            false,
                            "petitioners",
                            List.of(again),
                            "unit",
                            "/group/mine-2",
                            "appeals",
                            List.of("恢复供热水"),
                            "arrival",
                            Map.of("callRecord", "2026112100318")))
                    .statusCode(200)
                    .body("petition.headCount", equalTo(1));
        }
        Desk.get("/v1/petitions/" + id + "/messages")
                .body("text", equalTo(List.of("恢复供热水\n所涉单位：/group/mine-2\n来电记录号：2026112100318")));
        Desk.get("/v1/petitions/" + id + "/petitioners")
                .body("name", equalTo(List.of("许**")))
                .body("address", equalTo(List.of("矿区 ****")));
    }

    @Test
    @DisplayName("X-41 of two of one name a number tells who it is, and a courtesy of another kind is another person")
    void a_number_tells_who_it_is() {
        List<Map<String, Object>> two = List.of(
                Map.of("name", "张伟", "phone", "13900001111", "representative", false),
                Map.of("name", "张伟", "phone", "13900002222", "address", "二矿", "representative", false),
                Map.of("name", "许女士", "phone", "13900003333", "representative", false));
        String id = Desk.id(registered(Map.of("anonymous", false, "headCount", 3, "petitioners", two)));
        Map<String, Object> second =
                Map.of("name", "张伟", "phone", "13900002222", "idNumber", "11010519491231002X", "representative", false);
        Map<String, Object> sir = Map.of("name", "许先生", "phone", "13900003333", "representative", false);
        ordered(Map.of("anonymous", false, "headCount", 4, "petitioners", List.of(second, sir)))
                .statusCode(200)
                .body("petition.headCount", equalTo(4));
        Desk.get("/v1/petitions/" + id + "/petitioners")
                .body("size()", equalTo(4))
                .body("find { it.idNumber != null }.address", equalTo("****"));
    }

    @Test
    @DisplayName("X-41, E-13 more than five representatives are refused, and nothing of their order is kept")
    void representatives_stay_five() {
        String id = Desk.id(registered(Map.of("headCount", 9)));
        List<Map<String, Object>> people = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            people.add(Map.of("name", "代表" + i, "phone", "1390000444" + i, "representative", true));
        }
        ordered(Map.of("anonymous", false, "headCount", 9, "petitioners", people))
                .statusCode(200);
        people.replaceAll(person ->
                Map.of("name", person.get("name") + "二", "phone", person.get("phone") + "", "representative", true));
        ordered(Map.of("anonymous", false, "headCount", 9, "petitioners", people))
                .statusCode(422)
                .body("rule", equalTo("REPRESENTATIVES_ARE_AT_MOST_FIVE"));
        Desk.get("/v1/petitions/" + id + "/petitioners").body("size()", equalTo(3));
        Desk.get("/v1/petitions/" + id).body("urged", equalTo(1));
    }

    @Test
    @DisplayName("X-41, E-19 what accuses somebody only when it comes again is seen by discipline alone from then on")
    void accusation_is_kept() {
        String id = Desk.id(registered(Map.of()));
        ordered(Map.of("accusation", Map.of("unit", "/group/mine-3"))).statusCode(200);
        Desk.clerk().get("/v1/petitions/" + id).then().statusCode(404);
        Desk.as("discipline").get("/v1/petitions/" + id).then().statusCode(200);
    }

    @Test
    @DisplayName("X-41 an anonymous order that comes again under a name is anonymous no more")
    void a_name_is_given_later() {
        String id = Desk.id(registered(Map.of()));
        ordered(Map.of("anonymous", false, "petitioners", List.of(Desk.person("金丝雀"))))
                .statusCode(200)
                .body("petition.anonymous", equalTo(false));
        Desk.get("/v1/petitions/" + id + "/petitioners").body("size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", " ", "无", "待定", "N/A", "暂无", "/", "null"})
    @DisplayName("X-41 an order without a number of its own is not taken for another one")
    void an_order_without_a_number(String none) {
        ordered(Map.of("externalRef", none)).statusCode(422).body("rule", equalTo("CHANNEL_STATES_ITS_PARTICULARS"));
    }

    private JsonPath registered(Map<String, Object> particulars) {
        return ordered(particulars).statusCode(201).extract().jsonPath();
    }

    private ValidatableResponse ordered(Map<String, Object> particulars) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "channel", "HOTLINE_12345",
                "externalRef", number,
                "anonymous", true,
                "title", "反映浴室水凉",
                "text", "中班没有热水。",
                "unit", "/group"));
        order.putAll(particulars);
        return Desk.keyed("clerk").body(order).post("/v1/petitions").then();
    }
}
