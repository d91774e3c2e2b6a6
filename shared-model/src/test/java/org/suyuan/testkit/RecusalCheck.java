package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.contract.intake.InterestWithdrawn;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.platform.recusal.RecusalRules;
import org.suyuan.platform.security.Roles;

/** That who has an interest takes no part in a step (E-18), and that an accusation is hidden when it turns out late (E-19). */
public final class RecusalCheck {
    private final DataSource database;
    private final PersonMarks marks;
    private final String path;
    private final String role;

    /**
     * For one listing.
     *
     * @param path of the listing; a single one lies at {@code path/id}
     * @param role that may act on it
     */
    public RecusalCheck(DataSource database, PersonMarks marks, String path, String role) {
        this.database = database;
        this.marks = marks;
        this.path = path;
        this.role = role;
    }

    /**
     * Tries it on a petition that this service has.
     *
     * @param act last part of the path of an act
     * @param body its request
     */
    public void check(UUID id, String act, Map<String, Object> body) {
        recused(id, act, body);
        accused(id);
    }

    private void recused(UUID id, String act, Map<String, Object> body) {
        String mark = marks.of("kin-of-the-petitioner");
        Wire.send(new InterestDeclared(id, mark, InterestGround.SAME_HOUSEHOLD));
        awaitInterests(id, 1);
        act("kin-of-the-petitioner", id, act, body)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:suyuan:rule:E-18"))
                .body("rule", equalTo(RecusalRules.PERSON_WITH_INTEREST_IS_RECUSED.name()))
                .body("detail", equalTo("与本事项有利害关系的人员应当回避；事由：近亲属或共同居住"));
        as(role, "kin-of-the-petitioner").get(path + "/" + id).then().statusCode(200);
        Wire.send(new InterestWithdrawn(id, mark));
        awaitInterests(id, 0);
        assertThat(act("kin-of-the-petitioner", id, act, body).statusCode()).isNotEqualTo(403);
    }

    private void accused(UUID id) {
        Wire.send(new AccusationMade(id, new Accusation(null)));
        awaitStatus(404, () -> as(role, "anybody").get(path + "/" + id));
        as(Roles.DISCIPLINE, "discipline-he").get(path + "/" + id).then().statusCode(200);
        Wire.send(new InterestDeclared(id, marks.of("discipline-bad"), InterestGround.ACCUSED));
        awaitStatus(404, () -> as(Roles.DISCIPLINE, "discipline-bad").get(path + "/" + id));
        as(Roles.DISCIPLINE, "discipline-he").get(path + "/" + id).then().statusCode(200);
        String listed = as(Roles.DISCIPLINE, "discipline-bad").get(path).asString();
        assertThat(listed).doesNotContain(id.toString());
    }

    private Response act(String account, UUID id, String act, Map<String, Object> body) {
        return as(role, account)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path + "/" + id + "/" + act);
    }

    private void awaitInterests(UUID id, long count) {
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> interests(id) == count);
    }

    private long interests(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from interest where petition_id = '" + id + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void awaitStatus(int status, java.util.function.Supplier<Response> request) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> request.get().statusCode() == status);
    }

    private static RequestSpecification as(String role, String account) {
        return given().header("Authorization", TestTokens.bearer(role, account));
    }
}
