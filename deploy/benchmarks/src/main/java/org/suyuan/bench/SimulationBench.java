package org.suyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.Pause;

/** How long a table takes to be tried on all gradings. */
final class SimulationBench {
    private final Api api;

    SimulationBench(Api api) {
        this.api = api;
    }

    void run() {
        JsonNode draft = api.must(
                Accounts.DIRECTOR,
                "/grading/v1/grading-tables",
                Map.of("content", Map.of("rows", rows()), "note", "bench"));
        long from = System.nanoTime();
        String id = api.must(
                        Accounts.DIRECTOR,
                        "/grading/v1/grading-tables/" + draft.at("/number").asInt() + "/simulations",
                        null)
                .at("/simulationId")
                .asText();
        JsonNode run;
        do {
            Pause.of(Duration.ofSeconds(1));
            run = api.get(Accounts.DIRECTOR, "/grading/v1/simulations/" + id).body();
        } while (List.of("QUEUED", "RUNNING").contains(run.at("/state").asText()));
        System.out.printf(
                "simulation of %d petitions: %s after %.0f s, %d changed%n",
                run.at("/done").asLong(),
                run.at("/state").asText(),
                (System.nanoTime() - from) / 1e9,
                run.at("/changed").asLong());
    }

    private static List<Map<String, Object>> rows() {
        Map<String, Object> outcome = Map.of("grade", "ORDINARY", "consultation", false);
        Map<String, Object> simple = Map.of(
                "name",
                "简单事项",
                "cells",
                Map.of("COMPLEXITY", Map.of("oneOf", List.of("LOW"))),
                "outcome",
                Map.of("grade", "IMPORTANT", "consultation", true));
        return List.of(simple, Map.of("name", "其他", "cells", Map.of(), "outcome", outcome));
    }
}
