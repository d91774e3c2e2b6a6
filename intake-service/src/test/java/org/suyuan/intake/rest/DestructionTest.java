package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.PetitionDestroyed;
import org.suyuan.platform.sql.Sql;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** Of a destroyed petition nothing is left: no row, no word in any index, no file. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class DestructionTest {
    private static final String PLANTED = "琥珀色搅拌站";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Sql sql;

    @Test
    @DisplayName("F-15 rows, words, people and files are gone; what is of others stays")
    void nothing_is_left() throws IOException {
        String alone = "仅此一份" + UUID.randomUUID();
        String shared = "两份相同" + UUID.randomUUID();
        UUID gone = petition(Map.of("text", PLANTED + "半夜施工。"), alone, shared);
        UUID stays = petition(Map.of(), shared);
        sql.update("update petition set linked_to = ? where id = ?", gone, stays);
        int files = files();
        Wire.send(new PetitionArchived(gone, "clerk", 1));
        awaitEvent(gone, "archive-part-sealed");
        destroy(gone);
        await().atMost(PATIENCE).until(() -> sql.count("select count(*) from outbox where subject = ?", gone) == 0);
        assertThat(tablesWith(gone.toString())).containsExactlyInAnyOrder("audit", "destroyed_petition");
        assertThat(tablesWith(PLANTED)).isEmpty();
        assertThat(sql.count("select count(*) from petition where id = ? and linked_to is null", stays))
                .isEqualTo(1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(files()).isEqualTo(files - 1));
        String file = Desk.get("/v1/petitions/" + stays + "/attachments")
                .extract()
                .jsonPath()
                .getString("[0].attachmentId");
        assertThat(Desk.get("/v1/petitions/" + stays + "/attachments/" + file)
                        .extract()
                        .asByteArray())
                .isEqualTo(shared.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("F-15 who hands a file in again after its petition was destroyed has it")
    void handed_in_again() {
        String text = "又交一次" + UUID.randomUUID();
        UUID gone = petition(Map.of(), text);
        destroy(gone);
        UUID again = petition(Map.of(), text);
        assertThat(sql.count(
                        "select count(*) from unlinked_file join attachment using (file) where petition_id = ?", again))
                .isZero();
    }

    private static void destroy(UUID petition) {
        UUID list = UUID.randomUUID();
        Wire.send(new PetitionDestroyed(petition, list, "clerk", "director"));
        awaitEvent(list, "traces-destroyed");
    }

    private static UUID petition(Map<String, ?> particulars, String... files) {
        JsonPath registered = Desk.register(particulars);
        String id = Desk.id(registered);
        for (String file : files) {
            given().header("Authorization", TestTokens.bearer("clerk", "clerk"))
                    .multiPart("kind", "EVIDENCE")
                    .multiPart("file", "证明.txt", file.getBytes(StandardCharsets.UTF_8), "text/plain")
                    .post("/v1/petitions/" + id + "/attachments")
                    .then()
                    .statusCode(200);
        }
        return UUID.fromString(id);
    }

    private static void awaitEvent(UUID subject, String event) {
        await().atMost(PATIENCE)
                .until(() -> Wire.await("suyuan.intake", subject, 1).stream()
                        .anyMatch(message -> Wire.header(message, "ce_type").contains(event)));
    }

    private List<String> tablesWith(String text) {
        return sql
                .list(
                        "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'",
                        row -> row.getString(1))
                .stream()
                .filter(table ->
                        sql.count("select count(*) from " + table + " one where position(? in one::text) > 0", text)
                                > 0)
                .toList();
    }

    private static int files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("target/files"))) {
            return (int) all.filter(Files::isRegularFile).count();
        }
    }
}
