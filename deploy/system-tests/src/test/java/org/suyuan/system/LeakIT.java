package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.AuditProof;
import org.suyuan.local.Layout;
import org.suyuan.local.Walk;

/**
 * What a petitioner entrusts stays in the vault: a whole petition, and every mistake that could be made with it, leaves no
 * trace of the person in topics, databases, logs, errors or metrics.
 */
@ExtendWith(RunningSuite.class)
class LeakIT {
    private static final Map<String, Object> CANARY = Map.of(
            "name", "司马金丝雀",
            "idNumber", "150203198807157731",
            "phone", "13987650421",
            "address", "某市金丝雀巷七十七号",
            "email", "jinsique77@example.org",
            "employeeNumber", "GH-7700421",
            "representative", false);

    private static final String ACCUSED = "bei-kong-gao-7788";

    private final Api api = RunningSuite.api();
    private final Walk walk = RunningSuite.walk();
    private final List<String> answers = new ArrayList<>();

    @Test
    void nothing_of_the_person_is_found_outside_the_vault() throws Exception {
        String id = wholePetition();
        everyMistake(id);
        assertThat(found(answers)).as("canaries in answers").isEmpty();
        assertThat(found(logs())).as("canaries in logs").isEmpty();
        assertThat(found(metrics())).as("canaries in metrics").isEmpty();
        assertThat(found(records())).as("canaries on topics").isEmpty();
        for (String service : Layout.SERVICES) {
            assertThat(found(rows(service)))
                    .as("canaries in the database of " + service)
                    .isEmpty();
        }
        assertThat(AuditProof.print(api, System.out)).isTrue();
    }

    @Test
    void the_search_finds_what_there_is() throws Exception {
        String title = "反映浴室水温";
        api.must(Accounts.CLERK, "/intake/v1/petitions", petition(title, Map.of("channel", "WEB")));
        assertThat(rows("intake")).anyMatch(row -> row.contains(title));
        assertThat(records()).anyMatch(message -> message.contains("petition-registered"));
        assertThat(logs()).anyMatch(log -> log.contains("started in"));
        assertThat(metrics()).allMatch(text -> text.contains("# TYPE"));
    }

    private String wholePetition() {
        anonymousAccusation();
        JsonNode registered = api.must(Accounts.CLERK, "/intake/v1/petitions", petition("要求补发高温津贴", Map.of()));
        String id = registered.at("/petition/petitionId").asText();
        RunningSuite.walkToTheArchive(id, true, true);
        answers.add(registered.toString());
        answers.add(api.get(Accounts.CLERK, "/intake/v1/petitions/" + id).body().toString());
        answers.add(api.get(Accounts.CLERK, "/intake/v1/petitions").body().toString());
        answers.add(walk.timeline(id).toString());
        return id;
    }

    /** Filed in public, with a word in confidence under the code. */
    private void anonymousAccusation() {
        JsonNode filed = api.must(
                null,
                "/intake/v1/public/petitions",
                Map.of(
                        "anonymous",
                        true,
                        "title",
                        "反映采购围标",
                        "text",
                        "同一家连中三标。",
                        "accusation",
                        Map.of("unit", "/group/mine-2", "persons", List.of(ACCUSED))));
        answers.add(api.must(
                        null,
                        "/intake/v1/public/messages",
                        Map.of(
                                "receiptCode",
                                filed.at("/receiptCode").asText(),
                                "text",
                                "我是 " + CANARY.get("name") + "，电话 " + CANARY.get("phone")))
                .toString());
    }

    private void everyMistake(String id) {
        String path = "/intake/v1/petitions";
        attempt(Accounts.CLERK, path, petition("", Map.of()));
        attempt(Accounts.CLERK, path, petition("津贴", Map.of("channel", "PIGEON")));
        attempt(Accounts.CLERK, path, petition("津贴", Map.of("unknownField", CANARY)));
        attempt(Accounts.CLERK, path, petition("津贴", Map.of("anonymous", true)));
        attempt(
                Accounts.CLERK,
                path,
                petition("津贴", Map.of("unit", CANARY.get("name").toString())));
        attempt(Accounts.CLERK, path, petition("津贴", Map.of("petitioners", CANARY)));
        attempt(Accounts.HR, path, petition("津贴", Map.of()));
        attempt(null, path, petition("津贴", Map.of()));
        Map<String, Object> once = petition("津贴", Map.of("externalRef", "leak-" + System.nanoTime()));
        api.must(Accounts.CLERK, path, once);
        attempt(Accounts.CLERK, path, once);
        Map<String, Object> reply = Map.of(
                "investigation",
                "已联系本人",
                "facts",
                "本人电话 " + CANARY.get("phone"),
                "basis",
                "规定",
                "findings",
                List.of(Map.of("demand", "补发", "opinion", "EXPLAIN", "conclusion", "补发")));
        attempt(Accounts.HR, "/feedback/v1/handlings/" + id + "/reply-drafts", reply);
        api.get(Accounts.CLERK, path + "/" + id + "/identities?purpose=CONTACT&field=NAME&field=PHONE&field=ID_NUMBER");
        answers.add(
                api.get(Accounts.CLERK, path + "/" + id + "/petitioners").body().toString());
    }

    private void attempt(Api.Account as, String path, Map<String, Object> body) {
        Api.Answer answer = api.post(as, path, body);
        assertThat(answer.status()).as(answer.body().toString()).isBetween(400, 499);
        answers.add(answer.body().toString());
    }

    private static Map<String, Object> petition(String title, Map<String, Object> changes) {
        Map<String, Object> petition = new LinkedHashMap<>(Map.of(
                "channel", "VISIT", "anonymous", false, "title", title, "text", "三个月未发。", "unit", "/group/mine-2"));
        petition.put("petitioners", List.of(CANARY));
        petition.putAll(changes);
        return petition;
    }

    /** The canaries that stand in any of the texts: as they are, or as PostgreSQL shows bytes. */
    private static List<String> found(List<String> texts) {
        Stream<String> canaries =
                CANARY.values().stream().filter(String.class::isInstance).map(String.class::cast);
        return Stream.concat(canaries, Stream.of(ACCUSED))
                .filter(canary -> texts.stream().anyMatch(text -> text.contains(canary) || text.contains(hex(canary))))
                .toList();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> logs() throws IOException {
        try (Stream<Path> files = Files.walk(RunningSuite.layout().home())) {
            List<String> logs = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".log"))
                    .filter(path -> !path.toString().contains("kafka/data"))
                    .toList()) {
                logs.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return logs;
        }
    }

    private static List<String> metrics() throws IOException, InterruptedException {
        List<String> metrics = new ArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        for (String service : Layout.SERVICES) {
            URI address = URI.create(RunningSuite.layout().direct(service) + "/" + service + "/q/metrics");
            metrics.add(client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        }
        return metrics;
    }

    private static List<String> records() throws Exception {
        try (Broker broker = new Broker(RunningSuite.layout())) {
            return broker.topics().stream()
                    .flatMap(topic -> broker.records(topic).stream())
                    .map(LeakIT::text)
                    .toList();
        }
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        StringBuilder text = new StringBuilder(message.key() + " ");
        message.headers()
                .forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8))
                        .append(' '));
        return text.append(new String(message.value(), StandardCharsets.UTF_8)).toString();
    }

    private static List<String> rows(String service) throws SQLException {
        return Rows.of(service).values().stream().flatMap(List::stream).toList();
    }
}
