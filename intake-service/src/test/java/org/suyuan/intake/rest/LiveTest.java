package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class LiveTest {
    @Test
    void who_watches_is_told_what_changes_in_their_branch_and_nothing_else() throws Exception {
        String unit = Desk.newUnit();
        try (Watch watch = new Watch(TestTokens.bearer("clerk", "clerk-watches", unit))) {
            await().until(() -> watch.lines().contains(":ping"));
            String seen = Desk.id(Desk.register(Map.of("unit", unit)));
            String elsewhere = Desk.id(Desk.register(Map.of("unit", Desk.newUnit())));
            String secret = Desk.id(Desk.register(Map.of("unit", unit, "accusation", Map.of("unit", "/group/hr"))));
            await().until(() -> watch.said(seen));
            Desk.act(seen, "acceptance", Map.of()).statusCode(200);
            await().until(() -> watch.said("\"state\":\"ACCEPTED\""));
            assertThat(watch.lines()).contains("event:changed");
            assertThat(watch.said(elsewhere)).isFalse();
            assertThat(watch.said(secret)).isFalse();
        }
    }

    /** A stream that is read in the background. */
    private static final class Watch implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> stream;

        Watch(String bearer) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + RestAssured.port + "/intake/v1/petitions/live"))
                    .header("Authorization", bearer)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            stream = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofLines())
                    .body();
            Thread reader = new Thread(() -> stream.forEach(lines::add), "watch");
            reader.setDaemon(true);
            reader.start();
        }

        List<String> lines() {
            return lines;
        }

        boolean said(String words) {
            return lines.stream().anyMatch(line -> line.contains(words));
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
