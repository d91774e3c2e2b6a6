package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.intake.attachments.Pictures;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class AttachmentTest {
    @Inject
    DataSource database;

    @Test
    void a_file_is_kept_encrypted_without_its_metadata_and_given_back_under_its_name() throws Exception {
        String id = Desk.id(Desk.register("工资条", Desk.person("张某某")));
        String attachment = add(id, "张某某的工资条.jpg", Pictures.talkative())
                .statusCode(200)
                .body("mediaType", equalTo("image/jpeg"))
                .body("name", equalTo("张某某的工资条.jpg"))
                .body("scanned", equalTo(false))
                .extract()
                .path("attachmentId");
        byte[] given = Desk.clerk()
                .get("/v1/petitions/" + id + "/attachments/" + attachment)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
        assertThat(new String(given, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.PLACE);
        assertThat(given).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(stored("select count(*) from attachment where attachment::text like '%工资条%'"))
                .isEqualTo("0");
        assertThat(stored("select string_agg(act, ',' order by id) from audit where petition_id = '" + id + "'"))
                .contains("addAttachment", "readAttachment");
        String file = stored("select file from attachment where id = '" + attachment + "'");
        assertThat(Files.readAllBytes(kept(file))).isNotEqualTo(given);
    }

    @Test
    void the_same_file_again_is_the_same_attachment_and_one_file_for_all_petitions() throws Exception {
        byte[] file = ("证明 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        String one = Desk.id(Desk.register(Map.of()));
        String other = Desk.id(Desk.register(Map.of()));
        String first = add(one, "证明.txt", file).extract().path("attachmentId");
        assertThat(add(one, "证明.txt", file).extract().<String>path("attachmentId"))
                .isEqualTo(first);
        add(other, "证明.txt", file).statusCode(200);
        Desk.get("/v1/petitions/" + one + "/attachments").body("$", hasSize(1));
        assertThat(stored("select count(distinct file) from attachment where petition_id in ('" + one + "', '" + other
                        + "')"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName(
            "X-35 the same file of the petitioner is their own: who of the office added it, and how, does not show")
    void the_same_file_of_another_is_another_attachment() {
        JsonPath registered = Desk.register("要求补发高温津贴", Desk.person("欧阳某某"));
        byte[] file = ("证明 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        add(Desk.id(registered), "办公室扫描.txt", file).statusCode(200);
        upload().multiPart("receiptCode", registered.getString("receiptCode"))
                .multiPart("kind", "EVIDENCE")
                .multiPart("file", "我的.txt", file, "text/plain")
                .post("/v1/public/attachments")
                .then()
                .statusCode(200)
                .body("name", equalTo("我的.txt"))
                .body("addedBy", equalTo("public"));
        Desk.get("/v1/petitions/" + Desk.id(registered) + "/attachments").body("$", hasSize(2));
    }

    @Test
    void the_same_file_twice_at_once_is_one_attachment() throws Exception {
        String id = Desk.id(Desk.register(Map.of()));
        byte[] file = ("证明 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (Future<Integer> answer : pool.invokeAll(java.util.Collections.nCopies(
                4, (Callable<Integer>) () -> add(id, "证明.txt", file).extract().statusCode()))) {
            assertThat(answer.get()).isEqualTo(200);
        }
        pool.shutdown();
        Desk.get("/v1/petitions/" + id + "/attachments").body("$", hasSize(1));
    }

    @Test
    void a_file_without_a_name_is_given_one_and_a_form_says_which_field_is_wrong() {
        String path = "/v1/petitions/" + Desk.id(Desk.register(Map.of())) + "/attachments";
        upload().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .multiPart("kind", "EVIDENCE")
                .multiPart("file", " ", Pictures.plain("png"), "image/png")
                .post(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("附件1.png"));
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .contentType("multipart/form-data; boundary=part")
                .body(("--part\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nEVIDENCE\r\n"
                                + "--part\r\nContent-Disposition: form-data; name=\"file\"\r\n"
                                + "Content-Type: text/plain\r\n\r\n工资三个月未发。\r\n--part--\r\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("附件2.txt"));
        upload().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .multiPart("kind", "SOMETHING")
                .multiPart("file", "照片.png", Pictures.plain("png"), "image/png")
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("kind"));
    }

    @Test
    void whoever_holds_the_code_adds_and_does_not_see() {
        JsonPath registered = Desk.register(Map.of());
        upload().multiPart("receiptCode", registered.getString("receiptCode"))
                .multiPart("file", "../../etc/照片.png", Pictures.talkativePng(), "image/png")
                .post("/v1/public/attachments")
                .then()
                .statusCode(200)
                .body("name", equalTo("附件1.png"))
                .body("addedBy", equalTo("public"))
                .body("addedAt", containsString("T00:00:00+08:00"));
        upload().multiPart("receiptCode", "0000-0000-0000-0000")
                .multiPart("file", "照片.png", Pictures.plain("png"), "image/png")
                .post("/v1/public/attachments")
                .then()
                .statusCode(404);
        upload().multiPart("receiptCode", registered.getString("receiptCode"))
                .post("/v1/public/attachments")
                .then()
                .statusCode(400);
    }

    @Test
    void who_may_not_see_the_petition_neither_adds_nor_reads() {
        String id = Desk.id(Desk.register(Map.of("accusation", Map.of("unit", "/group/hr"))));
        add(id, "证明.txt", "证明".getBytes(StandardCharsets.UTF_8)).statusCode(404);
        Desk.clerk().get("/v1/petitions/" + id + "/attachments").then().statusCode(404);
        String open = Desk.id(Desk.register(Map.of()));
        String attachment = add(open, "证明.txt", "证明材料".getBytes(StandardCharsets.UTF_8))
                .extract()
                .path("attachmentId");
        String path = "/v1/petitions/" + open + "/attachments/" + attachment;
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-far", "/group/mine-9"))
                .get(path)
                .then()
                .statusCode(404);
        Desk.clerk()
                .get("/v1/petitions/" + Desk.id(Desk.register(Map.of())) + "/attachments/" + attachment)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "EXE, 422, ATTACHMENT_IS_OF_A_KNOWN_TYPE",
        "HALF, 422, ATTACHMENT_IS_WHOLE",
        "BOMB, 422, ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE",
        "LARGE, 422, ATTACHMENT_FITS"
    })
    void a_bad_file_is_refused_and_leaves_nothing(String file, int status, String rule) {
        byte[] content = switch (file) {
            case "EXE" -> new byte[] {'M', 'Z', 0, 1, 2, 3};
            case "HALF" -> java.util.Arrays.copyOf(Pictures.plain("jpg"), 300);
            case "BOMB" -> Pictures.archive("word/document.xml", 30_000_000);
            default -> new byte[(1 << 20) + 1];
        };
        String id = Desk.id(Desk.register(Map.of()));
        add(id, "工资条.jpg", content).statusCode(status).body("rule", equalTo(rule));
        Desk.get("/v1/petitions/" + id + "/attachments").body("$", hasSize(0));
    }

    @Test
    void what_is_larger_than_the_server_takes_and_what_is_large_without_a_file_is_413() throws IOException {
        assertThat(answerTo(22L << 20)).contains("413");
        Desk.keyed("clerk")
                .body(" ".repeat(2 * 1024 * 1024 + 1))
                .post("/v1/petitions")
                .then()
                .statusCode(413);
    }

    @Test
    void a_petition_has_at_most_a_hundred_files() {
        String id = Desk.id(Desk.register(Map.of()));
        for (int i = 0; i < 100; i++) {
            add(id, i + ".txt", ("第 " + i + " 份 " + id).getBytes(StandardCharsets.UTF_8))
                    .statusCode(200);
        }
        add(id, "100.txt", ("再一份 " + id).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("rule", equalTo("ATTACHMENTS_ARE_LIMITED"));
    }

    /** What the server says to a request that announces so many bytes with a file in them. */
    private static String answerTo(long bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /intake/v1/public/attachments HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + bytes
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static ValidatableResponse add(String id, String name, byte[] content) {
        RequestSpecification clerk = upload().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"));
        return clerk.multiPart("kind", "EVIDENCE")
                .multiPart("file", name, content, "application/octet-stream")
                .post("/v1/petitions/" + id + "/attachments")
                .then();
    }

    /** As browsers send it: names in UTF-8. */
    private static RequestSpecification upload() {
        return given().config(RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.RFC6532)));
    }

    private static Path kept(String file) {
        return Path.of("target/files").resolve(file.substring(0, 2)).resolve(file);
    }

    private String stored(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
