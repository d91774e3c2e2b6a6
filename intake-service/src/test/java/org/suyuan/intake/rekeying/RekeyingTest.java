package org.suyuan.intake.rekeying;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.recusal.PersonMarks;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class RekeyingTest {
    @Inject
    DataSource database;

    @Inject
    Rekeying rekeying;

    @Inject
    PersonMarks marks;

    @Test
    @DisplayName("I-23, I-27, E-18, X-41 what earlier versions kept is found again under today's reading")
    void what_earlier_versions_kept_gets_todays_keys() throws SQLException {
        String ref = "REF" + System.nanoTime();
        String phone = "138" + String.valueOf(System.nanoTime()).substring(0, 8);
        String id = register(ref, phone);
        asBefore(id, ref);
        given(clerk())
                .body(Map.of("field", "PHONE", "value", phone, "purpose", "REPEAT_CHECK"))
                .post("/v1/petitions/search-by-identity")
                .then()
                .body("size()", equalTo(0));
        rekeying.rekeyAll();
        given(clerk())
                .body(Map.of("field", "PHONE", "value", phone, "purpose", "REPEAT_CHECK"))
                .post("/v1/petitions/search-by-identity")
                .then()
                .body("petitionId", equalTo(List.of(id)));
        for (Map<String, String> filter : List.of(Map.of("externalRef", ref), Map.of("text", "津贴"))) {
            given(clerk())
                    .body(filter)
                    .post("/v1/petitions/search?limit=1")
                    .then()
                    .body("items[0].petitionId", equalTo(id));
        }
        assertThat(find("select person from interest where petition_id = '" + id + "'"))
                .isEqualTo(marks.of("gh10086"));
        assertThat(Wire.await("suyuan.intake", UUID.fromString(id), 4))
                .extracting(message -> Wire.header(message, "ce_type"))
                .endsWith("org.suyuan.intake.interest-withdrawn.v1", "org.suyuan.intake.interest-declared.v1");
    }

    private String register(String ref, String phone) {
        Map<String, Object> person = Map.of(
                "name",
                "王某某",
                "phone",
                phone.replaceFirst("138", "１３８"),
                "employeeNumber",
                "ＧＨ－10086",
                "representative",
                false);
        return given(clerk())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "channel",
                        "VISIT",
                        "anonymous",
                        false,
                        "petitioners",
                        List.of(person),
                        "title",
                        "津 贴",
                        "text",
                        "未发",
                        "unit",
                        "/group",
                        "externalRef",
                        "ＲＥＦ" + ref.substring(3)))
                .post("/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition.petitionId");
    }

    /** What an earlier version wrote: keys of the writing, not of the reading. */
    private void asBefore(String id, String ref) throws SQLException {
        execute("update petition set external_key = 'ｒｅｆ" + ref.substring(3) + "' where id = '" + id + "'");
        execute("update petition_text set said = '津 贴' || chr(10) || '未发' where petition_id = '" + id + "'");
        execute("update petitioner_index set blind = '\\x00' where petition_id = '" + id + "'");
        execute("update interest set person = '" + marks.before("ＧＨ－10086") + "' where petition_id = '" + id + "'");
        execute("delete from rekeying");
        assertThat(HexFormat.of().parseHex(marks.before("ＧＨ－10086"))).isNotEmpty();
    }

    private static RequestSpecification clerk() {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-li"))
                .contentType("application/json");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String find(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
