package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.feedback.rest.Acts.as;
import static org.suyuan.feedback.rest.Acts.keyed;
import static org.suyuan.feedback.rest.Acts.keyedBy;
import static org.suyuan.feedback.rest.Acts.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.EventType;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** The archived file 归档案卷: sealed by five services, whole, in a box, transferred. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ArchiveTest {
    private static final Map<String, ?> SHELF = Map.of("place", "信访档案室 3 排 2 柜", "box", "2026-014");
    private static final Map<String, ?> RECEIVER = Map.of("receiver", "集团档案馆");

    @Test
    @DisplayName("F-05 a file is whole when all five services sealed their parts; then it is shelved")
    void whole_when_all_sealed() {
        UUID petition = Archived.today();
        Archived.volume(petition).body("digest", nullValue());
        Archived.act("clerk", petition, "shelf", SHELF).statusCode(409).body("rule", equalTo("VOLUME_IS_WHOLE"));
        Archived.sealedByTheOthers(petition, 1);
        Archived.volume(petition)
                .body("edition", equalTo(1))
                .body("parts.service", equalTo(EventType.SERVICES))
                .body("parts[4].documents.kind", hasItem("REPLIES"))
                .body("digest", notNullValue());
        Archived.act("clerk", petition, "shelf", SHELF).statusCode(200).body("shelf.box", equalTo("2026-014"));
    }

    @Test
    @DisplayName("F-05 what is sealed is the file as the office reads it, in its order, and proves itself")
    void what_is_sealed() throws IOException {
        UUID petition = Archived.today();
        Map<String, String> part = part(petition);
        assertThat(part.keySet())
                .startsWith("handling.json")
                .contains("replies.json", "closings.json")
                .endsWith("timeline.json", "deadlines.json", "audit.json");
        assertThat(part.get("replies.json")).contains("facts");
        assertThat(part.get("audit.json")).contains("\"archive\"", "closePetition");
        String digest = Archived.volume(petition).extract().path("parts[0].digest");
        as("clerk")
                .get("/v1/archive-parts/" + petition + "/manifest")
                .then()
                .statusCode(200)
                .body("digest", equalTo(digest))
                .body("documents", hasSize(part.size()));
    }

    @Test
    @DisplayName(
            "E-20, F-13, X-24 protection, care and accountability are no part of the file, nor the record of such acts")
    void confined_is_no_part() throws IOException {
        UUID petition = Archived.closed();
        keyed("clerk")
                .body(Map.of("petitionId", petition, "words", "信访后被调岗", "unit", "/group/hr"))
                .post("/v1/protections")
                .then()
                .statusCode(200);
        keyed("clerk")
                .body(Map.of("petitionId", petition, "kind", "COUNSELLING", "giver", "lin", "words", "谈心一次"))
                .post("/v1/care")
                .then()
                .statusCode(200);
        post("clerk", petition, "archive", Map.of()).statusCode(200);
        Archived.awaitParts(petition, 1);
        String all = String.join("\n", part(petition).values());
        assertThat(all).doesNotContain("调岗", "谈心", "reportRetaliation", "offerCare", "retaliat");
    }

    @Test
    @DisplayName(
            "F-15, E-34 a file is transferred three years after it was archived, once; until then it is on no list for it")
    void transferred_after_three_years() {
        UUID young = Archived.on(Archived.years(3).plusDays(1));
        Archived.act("clerk", young, "transfer", RECEIVER)
                .statusCode(409)
                .body("rule", equalTo("TRANSFERRED_AFTER_THREE_YEARS"));
        UUID old = Archived.on(Archived.years(3));
        due("TRANSFER").body("petitionId", hasItem(old.toString())).body("petitionId", not(hasItem(young.toString())));
        Archived.act("clerk", old, "transfer", RECEIVER).statusCode(200).body("transfer.receiver", equalTo("集团档案馆"));
        Archived.act("clerk", old, "transfer", RECEIVER).statusCode(409).body("rule", equalTo("TRANSFERRED_ONCE"));
        due("TRANSFER").body("petitionId", not(hasItem(old.toString())));
    }

    @Test
    @DisplayName("F-15 what was archived and stands in no box yet is on the list of the year")
    void tidied_yearly() {
        UUID petition = Archived.on(Archived.years(0).minusDays(1));
        due("TIDYING").body("petitionId", hasItem(petition.toString()));
        Archived.act("clerk", petition, "shelf", SHELF).statusCode(200);
        due("TIDYING").body("petitionId", not(hasItem(petition.toString())));
    }

    @Test
    @DisplayName("F-05 a file that is opened again is archived again, in another edition")
    void another_edition() {
        UUID petition = Archived.today();
        Archived.sealedByTheOthers(petition, 1);
        Wire.send(new PetitionArchived(petition, "clerk", 2));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Archived.volume(petition)
                        .body("edition", equalTo(2))
                        .body("parts", hasSize(1))
                        .body("digest", nullValue()));
        as("clerk").get("/v1/archive-parts/" + petition + "?edition=1").then().statusCode(200);
    }

    @Test
    @DisplayName("X-35 who may not see the petition sees nothing of its archived file")
    void only_for_who_sees_the_petition() {
        UUID petition = Archived.today();
        String stranger = TestTokens.bearer("clerk", "clerk-other", "/other");
        keyedBy(stranger)
                .get("/v1/petitions/" + petition + "/archive-volume")
                .then()
                .statusCode(404);
        keyedBy(stranger).get("/v1/archive-parts/" + petition).then().statusCode(404);
        as("department").get("/v1/archive-parts/" + petition).then().statusCode(403);
    }

    private static ValidatableResponse due(String due) {
        return as("clerk")
                .get("/v1/archive-volumes?limit=200&due=" + due)
                .then()
                .statusCode(200);
    }

    private static Map<String, String> part(UUID petition) throws IOException {
        byte[] zip = as("clerk")
                .get("/v1/archive-parts/" + petition)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
