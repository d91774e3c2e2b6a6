package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a fuzzer found at the edge of every service: headers and bodies that are none, told as such and never as 500. */
public final class EdgeCheck {
    private EdgeCheck() {}

    /** Tries them at operations that every service has. */
    public static void check(String service) throws IOException {
        for (String type : List.of(
                "nonsense", "/", "a/", "application/json, text/plain", ";", "text", "application/json; charset=gbk")) {
            assertThat(statusOf(service, "POST", "Content-Type: " + type, "{}"))
                    .as("Content-Type %s", type)
                    .isEqualTo(415);
        }
        for (String accept : List.of("nonsense", "a/", "/", "text/html;;q", ",", "@/x")) {
            assertThat(statusOf(service, "GET", "Accept: " + accept, ""))
                    .as("Accept %s", accept)
                    .isEqualTo(406);
        }
        assertThat(statusOf(service, "GET", "Accept: text/html", "")).isEqualTo(406);
        assertThat(statusOf(service, "GET", "Accept: application/json;q=0.9, */*;q=0.1", ""))
                .isIn(200, 401, 403);
        for (String forwarded :
                List.of("unknown", "a b", "1.2.3", "[::1", "203.0.113.7:51234", "999.1.1.1", "::ffff:203.0.113.7")) {
            assertThat(statusOf(service, "GET", "X-Forwarded-For: " + forwarded, ""))
                    .as("X-Forwarded-For %s", forwarded)
                    .isIn(200, 400, 401, 403);
        }
        checkParameters();
        for (String body : List.of(
                "{\"a\":1,", "\0\0\0{", "\u00FE\u00FF\0{", "\u00B8\u00DF", "{\"a\":\"\u00B8\u00DF\"}", "[", "nul")) {
            assertThat(statusOf(service, "POST", "Content-Type: application/json", body))
                    .as("Body %s", body)
                    .isEqualTo(400);
        }
        assertThat(statusOf(
                        service,
                        "POST",
                        "Content-Type: multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-da"))
                .isBetween(400, 499);
    }

    private static void checkParameters() {
        for (String unread : List.of(
                "limit=abc",
                "limit=9999999999",
                "limit=1.5",
                "limit=1&limit=2",
                "petitionId=x",
                "petitionId=2026-0001",
                "petition_id=x",
                "Limit=1")) {
            var answer = given().header("Authorization", TestTokens.bearer("auditor", "auditor-qian"))
                    .get("/v1/audit?" + unread)
                    .then();
            assertThat(answer.extract().statusCode()).as(unread).isEqualTo(400);
            answer.body("type", equalTo("urn:suyuan:problem:invalid-request"))
                    .body("errors.pointer", hasItem(unread.substring(0, unread.indexOf('='))));
        }
    }

    private static int statusOf(String service, String method, String header, String body) throws IOException {
        String token = TestTokens.bearer("admin", "operator");
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String request = method + " " + "/" + service + "/v1/"
                    + (method.equals("GET") ? "labels" : "calendar-preview")
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: " + token + "\r\n" + header
                    + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ");
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
