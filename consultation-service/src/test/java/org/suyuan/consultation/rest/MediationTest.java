package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.DISCIPLINE;
import static org.suyuan.consultation.rest.Desk.FINANCE;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.mediator;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** A matter before a mediator. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class MediationTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);
    private static final Map<String, String> COURT = Map.of("day", TODAY.toString());

    @Inject
    DataSource database;

    @Inject
    PersonMarks marks;

    @Test
    @DisplayName(
            "X-17 to X-19, X-18 both sides consent, meet by link and agree; a court confirms; what is agreed is performed to the last part")
    void from_consent_to_performance() {
        UUID id = required();
        String all = path(id) + "/mediations";
        get(HR, all).statusCode(404);
        String one = all + "/" + requested(id);
        post(CLERK, all, request("/group/hr")).statusCode(409).body("rule", equalTo("MEDIATED_ONCE_AT_A_TIME"));
        post(CLERK, one + "/meetings", meeting(TODAY)).statusCode(409).body("rule", equalTo("MEDIATION_STANDS_AT"));
        post(FINANCE, one + "/consent", Map.of()).statusCode(404);
        post(new Desk.Who("department", "group-x", "/group"), one + "/consent", Map.of())
                .statusCode(403)
                .body("rule", equalTo("OTHER_SIDE_CONSENTS_ITSELF"));
        post(HR, one + "/consent", Map.of()).statusCode(200).body("[0].consentedBy", equalTo("hr-li"));
        post(CLERK, one + "/meetings", meeting(TODAY.plusDays(1)))
                .statusCode(422)
                .body("rule", equalTo("HAPPENED_BY_NOW"));
        post(CLERK, one + "/meetings", meeting(TODAY))
                .statusCode(200)
                .body("[0].meetings.way", equalTo(List.of("LINK")));
        Map<String, Object> quoted = new HashMap<>(agreement("1200.00"));
        quoted.put("sum", "3600.00");
        post(CLERK, one + "/agreement", quoted)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sum"))
                .body("errors[0].detail", equalTo("须为数字（不加引号），如 3600.00"));
        post(CLERK, one + "/agreement", agreement("1199.99")).statusCode(422).body("rule", equalTo("PARTS_ADD_UP"));
        post(CLERK, one + "/agreement", agreement("1200.00"))
                .statusCode(200)
                .body("[0].state", equalTo("AGREED"))
                .body("[0].agreement.sum", equalTo(3600.00f));
        get(CLERK, path(id) + "/deadlines")
                .body("find { it.purpose == 'judicial-confirmation' }.state", equalTo("RUNNING"));
        post(CLERK, one + "/confirmation", COURT).statusCode(409);
        post(CLERK, one + "/court-request", COURT).statusCode(200);
        post(CLERK, one + "/court-request", COURT).statusCode(409).body("rule", equalTo("CONFIRMED_WITHIN_30_DAYS"));
        post(CLERK, one + "/confirmation", COURT).statusCode(200).body("[0].confirmedOn", equalTo(TODAY.toString()));
        List<String> parts = get(CLERK, all).extract().path("[0].agreement.parts.partId");
        Map<String, String> done = Map.of("day", TODAY.toString(), "evidence", "银行回单 3 号");
        post(HR, one + "/parts/" + parts.get(0) + "/performance", done)
                .statusCode(200)
                .body("[0].state", equalTo("AGREED"));
        post(HR, one + "/parts/" + parts.get(0) + "/performance", done)
                .statusCode(409)
                .body("rule", equalTo("PART_IS_PERFORMED_ONCE"));
        post(HR, one + "/parts/" + parts.get(1) + "/performance", done)
                .statusCode(200)
                .body("[0].state", equalTo("PERFORMED"));
        post(CLERK, one + "/failure", Map.of("reason", "反悔")).statusCode(409);
        get(CLERK, "/v1/mediation-figures")
                .statusCode(200)
                .body("agreed", greaterThanOrEqualTo(1))
                .body("performed", greaterThanOrEqualTo(3600.00f));
        assertThat(Wire.await("suyuan.consultation", id, 4))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("mediation-begun", "mediation-agreed", "mediation-confirmed", "mediation-performed");
    }

    @Test
    @DisplayName("E-33 a court is asked on the thirtieth day after the agreement, on the thirty-first no more")
    void asked_within_thirty_days() throws SQLException {
        UUID id = required();
        String one = path(id) + "/mediations/" + requested(id);
        post(HR, one + "/consent", Map.of()).statusCode(200);
        post(CLERK, one + "/agreement", agreement("1200.00")).statusCode(200);
        agreedOn(id, TODAY.minusDays(31));
        post(CLERK, one + "/court-request", COURT).statusCode(409).body("rule", equalTo("CONFIRMED_WITHIN_30_DAYS"));
        agreedOn(id, TODAY.minusDays(30));
        post(CLERK, one + "/court-request", COURT).statusCode(200).body("[0].askedCourtOn", equalTo(TODAY.toString()));
    }

    @Test
    @DisplayName("X-17 what fails goes on as before, and can be mediated again")
    void it_fails() {
        UUID id = required();
        String one = path(id) + "/mediations/" + requested(id);
        post(CLERK, one + "/failure", Map.of("reason", "电话 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        post(CLERK, one + "/failure", Map.of("reason", "对方不同意调解。"))
                .statusCode(200)
                .body("[0].state", equalTo("FAILED"));
        post(HR, one + "/consent", Map.of()).statusCode(409);
        requested(id);
        get(CLERK, path(id) + "/mediations").body("state", equalTo(List.of("FAILED", "REQUESTED")));
    }

    @Test
    @DisplayName("X-16, E-18, E-19 a third mediates, without an interest, and nothing that accuses")
    void who_mediates_what() {
        UUID id = required();
        String all = path(id) + "/mediations";
        Map<String, String> ofTheSide = new HashMap<>(request("/group/hr"));
        ofTheSide.put("mediator", mediator("mediator-side", "/group/hr/team-1"));
        post(CLERK, all, ofTheSide).statusCode(422).body("rule", equalTo("MEDIATED_BY_A_THIRD"));
        Wire.send(new InterestDeclared(id, marks.of("mediator-lin"), InterestGround.OTHER_RELATION));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> post(CLERK, all, request("/group/hr"))
                        .statusCode(403)
                        .body("rule", equalTo("MEDIATOR_HAS_NO_INTEREST")));
        Wire.send(new AccusationMade(id, new Accusation("/group/mine-2")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(CLERK, all).statusCode(404));
        post(new Desk.Who("clerk", "discipline-he", "/group"), all, request("/group/hr"))
                .statusCode(404);
        get(DISCIPLINE, path(id)).statusCode(200);
    }

    private static String requested(UUID id) {
        List<String> ids = post(CLERK, path(id) + "/mediations", request("/group/hr"))
                .statusCode(200)
                .extract()
                .path("mediationId");
        return ids.get(ids.size() - 1);
    }

    private static Map<String, String> request(String otherSide) {
        return Map.of(
                "otherSide",
                otherSide,
                "mediator",
                mediator("mediator-lin", "/group/mediation"),
                "consent",
                "调解申请书 12 号");
    }

    private static Map<String, String> meeting(LocalDate day) {
        return Map.of("day", day.toString(), "way", "LINK", "words", "双方同意按实际出勤核算。");
    }

    private static Map<String, Object> agreement(String second) {
        String due = TODAY.plusDays(14).toString();
        return Map.of(
                "agreedOn",
                TODAY.toString(),
                "words",
                "分两期补发。",
                "sum",
                3600.00,
                "currency",
                "CNY",
                "parts",
                List.of(
                        Map.of("what", "第一期", "amount", 2400.00, "dueOn", due),
                        Map.of("what", "第二期", "amount", new BigDecimal(second), "dueOn", due)));
    }

    private void agreedOn(UUID id, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update mediation set agreed_on = '" + day + "' where petition_id = '" + id + "'");
        }
    }
}
