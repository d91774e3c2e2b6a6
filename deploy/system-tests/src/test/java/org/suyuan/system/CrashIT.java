package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.CensusReport;
import org.suyuan.local.Layout;

/**
 * Under load every service is killed at a random moment, the broker and the database once each. Clients repeat what got
 * no answer, with the key of the first try. In the end nothing is lost, nothing doubled, and every petition's events are
 * in order.
 */
@ExtendWith(RunningSuite.class)
class CrashIT {
    private static final int CLIENTS = 4;
    private static final long SEED = 20261121;

    private final Api api = RunningSuite.api();
    private final List<String> finished = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private volatile boolean stop;

    @Test
    void nothing_is_lost_nothing_doubled_and_order_is_kept_whatever_is_killed() throws Exception {
        long before = CensusReport.take(api, Duration.ofSeconds(30)).count("intake", "registered");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> load = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            load.add(clients.submit(this::petitionAfterPetition));
        }
        killEachOnce();
        stop = true;
        for (Future<?> one : load) {
            one.get(3, TimeUnit.MINUTES);
        }
        clients.shutdown();
        CensusReport census = CensusReport.take(api, Duration.ofSeconds(90));
        census.print(System.out);
        assertThat(census.disagreements()).isEmpty();
        assertThat(finished).hasSizeGreaterThan(50);
        assertThat(census.count("intake", "registered") - before).isEqualTo(finished.size());
        assertThat(numbers.values()).doesNotHaveDuplicates();
        for (String id : finished) {
            assertThat(RunningSuite.steps(id))
                    .as("timeline of " + id)
                    .containsExactly(
                            "petition-registered",
                            "petition-accepted",
                            "report-issued",
                            "grade-decided",
                            "handling-assigned",
                            "petition-signed-in");
        }
    }

    private void killEachOnce() {
        Random random = new Random(SEED);
        List<String> victims = new ArrayList<>(Layout.SERVICES);
        victims.add("kafka");
        victims.add("postgres");
        Collections.shuffle(victims, random);
        for (String victim : victims) {
            RunningSuite.pause(Duration.ofMillis(1000 + random.nextInt(2000)));
            System.out.println("killing " + victim + " after " + finished.size() + " petitions");
            RunningSuite.kill(victim);
            RunningSuite.pause(Duration.ofSeconds(1));
            Layout.SERVICES.forEach(RunningSuite::awaitReady);
        }
        RunningSuite.pause(Duration.ofSeconds(2));
    }

    private void petitionAfterPetition() {
        while (!stop) {
            JsonNode petition = insist(
                            Accounts.CLERK,
                            "/intake/v1/petitions",
                            Map.of(
                                    "channel",
                                    "WEB",
                                    "anonymous",
                                    true,
                                    "title",
                                    "反映食堂价格",
                                    "text",
                                    "食堂涨价未公示。",
                                    "unit",
                                    "/group"))
                    .at("/petition");
            String id = petition.at("/petitionId").asText();
            numbers.put(id, petition.at("/number").asText());
            insist(Accounts.CLERK, "/intake/v1/petitions/" + id + "/acceptance", Map.of());
            insist(Accounts.CLERK, "/intake/v1/petitions/" + id + "/report/issuance", Map.of());
            insist(
                    Accounts.CLERK,
                    "/grading/v1/gradings/" + id + "/decision",
                    Map.of("complexity", "LOW", "urgency", "LOW", "scope", "LOW", "grade", "ORDINARY"));
            insist(
                    Accounts.CLERK,
                    "/feedback/v1/handlings/" + id + "/assignment",
                    Map.of("unit", "/group/hr", "supportingUnits", List.of()));
            insist(Accounts.HR, "/feedback/v1/handlings/" + id + "/sign-in", Map.of());
            finished.add(id);
        }
    }

    /** Repeats one request under one key until it is taken: while a process is down, or an event on its way. */
    private JsonNode insist(Api.Account as, String path, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        String last = "";
        for (int attempt = 0; attempt < 900; attempt++) {
            try {
                Api.Answer answer = api.post(as, path, body, key);
                if (answer.isGood()) {
                    return answer.body();
                }
                last = answer.status() + " " + answer.body();
            } catch (java.io.UncheckedIOException e) {
                last = String.valueOf(e.getMessage());
            }
            RunningSuite.pause(Duration.ofMillis(100));
        }
        throw new AssertionError(path + " was never taken: " + last);
    }
}
