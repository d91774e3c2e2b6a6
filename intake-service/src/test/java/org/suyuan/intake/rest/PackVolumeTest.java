package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suyuan.contract.EventType;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.archive.PartManifest;
import org.suyuan.platform.archive.Sha256;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Wire;

/** The archived file as one package: whole, as it was sealed, on record. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
@QuarkusTestResource(OtherServices.class)
class PackVolumeTest {
    private static final String GRADING = "{\"grade\": \"ORDINARY\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @DisplayName("F-05 one bag holds every document of every step, with its checksum (RFC 8493)")
    void a_bag_of_every_document() throws IOException {
        UUID petition = archived();
        theOthersHave(petition, GRADING);
        Map<String, byte[]> bag = bag(petition);
        assertThat(text(bag, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(bag.keySet())
                .contains(
                        "data/volume.json",
                        "data/intake/petition.json",
                        "data/intake/petitioners.json",
                        "data/intake/letters/acceptance.json",
                        "data/intake/attachments/1.txt",
                        "data/intake/audit.json",
                        "data/grading/grading.json");
        assertThat(text(bag, "data/intake/petitioners.json")).contains("刘志远");
        assertThat(text(bag, "data/intake/letters/acceptance.json"))
                .contains("刘志远")
                .doesNotContain("receiptCode");
        assertThat(text(bag, "data/intake/attachments/1.txt")).isEqualTo("工资条");
        for (String line : text(bag, "manifest-sha256.txt").split("\n")) {
            String[] parts = line.split("  ", 2);
            assertThat(Sha256.of(bag.getOrDefault(parts[1], new byte[0]))).isEqualTo(parts[0]);
        }
        assertThat(text(bag, "manifest-sha256.txt").split("\n")).hasSize((int)
                bag.keySet().stream().filter(name -> name.startsWith("data/")).count());
    }

    @Test
    @DisplayName("F-15 the reader of the Library of Congress calls the bag complete and valid")
    void valid_for_others(@TempDir Path folder) throws Exception {
        UUID petition = archived();
        theOthersHave(petition, GRADING);
        for (Map.Entry<String, byte[]> file : bag(petition).entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(folder), false);
        }
    }

    @Test
    @DisplayName(
            "F-05 one PDF with cover, contents list and every document in words, of what is as it was sealed alone")
    void as_one_pdf() throws IOException {
        UUID petition = archived();
        theOthersHave(petition, GRADING);
        String text = pdf(petition);
        assertThat(text)
                .contains("信访事项归档案卷", "案卷目录", "案卷校验值", "归档日期")
                .contains("刘志远", "信访事项受理告知书".substring(0, 4), "要求补发高温津贴")
                .contains("定级", "一般")
                .contains("原件见案卷电子包：attachments/1.txt")
                .doesNotContain(petition.toString());
        answer("grading", petition, "/manifest?edition=1", "{\"digest\": \"00\", \"documents\": []}");
        Desk.as("clerk")
                .get("/v1/petitions/" + petition + "/archive-volume/pdf")
                .then()
                .statusCode(409)
                .body("rule", equalTo("PACKED_AS_SEALED"));
    }

    private static String pdf(UUID petition) throws IOException {
        byte[] pdf = Desk.as("clerk")
                .get("/v1/petitions/" + petition + "/archive-volume/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        return PdfText.of(pdf);
    }

    @Test
    @DisplayName("F-15 what one service holds otherwise than it sealed it is named, and nothing is given out")
    void altered() {
        UUID petition = archived();
        theOthersHave(petition, GRADING);
        answer("grading", petition, "/manifest?edition=1", "{\"digest\": \"00\", \"documents\": []}");
        pack(petition, "clerk").statusCode(409).body("rule", equalTo("PACKED_AS_SEALED"));
    }

    @Test
    @DisplayName("F-05 a file that is not whole is not given out")
    void not_whole() {
        UUID petition = archived();
        theOthersHave(petition, GRADING);
        OtherServices.ANSWERS.put(
                list(petition),
                bytes("{\"petitionId\": \"" + petition
                        + "\", \"edition\": 1, \"archivedAt\": \"2026-11-30T01:00:00Z\", \"parts\": []}"));
        pack(petition, "clerk").statusCode(409).body("rule", equalTo("PACKED_WHEN_WHOLE"));
    }

    @Test
    @DisplayName("a service that does not answer is told, and who may not see the petition there gets nothing")
    void not_answered() {
        UUID petition = archived();
        theOthersHave(petition, GRADING);
        OtherServices.REFUSALS.put(list(petition), 502);
        pack(petition, "clerk").statusCode(503);
        OtherServices.REFUSALS.put(list(petition), 404);
        pack(petition, "clerk").statusCode(404);
        OtherServices.REFUSALS.remove(list(petition));
        pack(petition, "department").statusCode(403);
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-other", "/other"))
                .get("/v1/petitions/" + petition + "/archive-volume")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("X-35 who took the file out is on record, with the purpose")
    void on_record() throws IOException {
        UUID petition = archived();
        theOthersHave(petition, GRADING);
        bag(petition);
        Desk.as("auditor")
                .get("/v1/audit?petitionId=" + petition)
                .then()
                .statusCode(200)
                .body("items.find { it.act == 'packVolume' }.purpose", equalTo("ARCHIVING"))
                .body("items.find { it.act == 'readArchivePart' }.purpose", equalTo("ARCHIVING"));
    }

    private static UUID archived() {
        String id = Desk.id(Desk.register("要求补发高温津贴", Desk.person("刘志远")));
        given().header("Authorization", TestTokens.bearer("clerk", "clerk"))
                .multiPart("kind", "EVIDENCE")
                .multiPart("file", "工资条.txt", bytes("工资条"), "text/plain")
                .post("/v1/petitions/" + id + "/attachments")
                .then()
                .statusCode(200);
        Desk.keyed("clerk").post("/v1/petitions/" + id + "/acceptance").then().statusCode(200);
        UUID petition = UUID.fromString(id);
        Wire.send(ContractExamples.of(GradeDecided.class, petition));
        Wire.send(ForIntake.closed(petition, "工资条载明补发"));
        Wire.send(new PetitionArchived(petition, "clerk", 1));
        Wire.await("suyuan.intake", petition, 3, Duration.ofSeconds(30));
        return petition;
    }

    /** What feedback lists, and what the other services have: of step 2 a grading, of the others nothing. */
    private static void theOthersHave(UUID petition, String grading) {
        StringBuilder parts = new StringBuilder();
        for (String service : EventType.SERVICES) {
            boolean graded = service.equals("grading");
            String digest = service.equals("intake")
                    ? own(petition).path("digest").asText()
                    : graded
                            ? new PartManifest(List.of(new PartManifest.Entry(Sha256.of(grading), "grading.json")))
                                    .digest()
                            : Sha256.of("");
            String documents = graded
                    ? "{\"kind\": \"GRADING\", \"name\": \"grading.json\", \"mediaType\": \"application/json\","
                            + " \"bytes\": " + grading.length() + "}"
                    : service.equals("intake")
                            ? own(petition).path("documents").toString().replaceAll("^\\[|]$", "")
                            : "";
            parts.append(parts.isEmpty() ? "" : ", ")
                    .append("{\"service\": \"" + service + "\", \"digest\": \"" + digest + "\", \"documents\": ["
                            + documents + "]}");
            if (!service.equals("intake")) {
                answer(service, petition, "/manifest?edition=1", "{\"digest\": \"" + digest + "\", \"documents\": []}");
                OtherServices.ANSWERS.put(
                        path(service, petition) + "?edition=1", zip(graded ? "grading.json" : null, grading));
            }
        }
        OtherServices.ANSWERS.put(
                list(petition),
                bytes("{\"petitionId\": \"" + petition
                        + "\", \"edition\": 1, \"archivedAt\": \"2026-11-30T01:00:00Z\", \"digest\": \"00\", \"parts\": ["
                        + parts + "], \"shelf\": null}"));
    }

    /** What intake told when it sealed its own part. */
    private static JsonNode own(UUID petition) {
        return Wire.await("suyuan.intake", petition, 3).stream()
                .filter(message -> Wire.header(message, "ce_type").contains("archive-part-sealed"))
                .map(message -> read(message.value()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(String service, UUID petition, String what, String json) {
        OtherServices.ANSWERS.put(path(service, petition) + what, bytes(json));
    }

    private static String path(String service, UUID petition) {
        return "/" + service + "/v1/archive-parts/" + petition;
    }

    private static String list(UUID petition) {
        return "/feedback/v1/petitions/" + petition + "/archive-volume";
    }

    private static ValidatableResponse pack(UUID petition, String role) {
        return Desk.as(role)
                .get("/v1/petitions/" + petition + "/archive-volume")
                .then();
    }

    private static Map<String, byte[]> bag(UUID petition) throws IOException {
        byte[] zip = pack(petition, "clerk")
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(@Nullable String name, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (name != null) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(text));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(Map<String, byte[]> bag, String name) {
        return new String(bag.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
