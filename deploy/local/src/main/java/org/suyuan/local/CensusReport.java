package org.suyuan.local;

import static org.suyuan.local.Accounts.ADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks the five services what they know, and whether they agree. */
public final class CensusReport {
    private final Map<String, JsonNode> answers;

    private CensusReport(Map<String, JsonNode> answers) {
        this.answers = answers;
    }

    /** Takes the census; waits that long for what is under way to arrive. */
    public static CensusReport take(Api api, Duration settleWithin) {
        long end = System.nanoTime() + settleWithin.toNanos();
        while (true) {
            CensusReport report = ask(api);
            if (report.disagreements().isEmpty() || System.nanoTime() > end) {
                return report;
            }
            Pause.of(Duration.ofMillis(300));
        }
    }

    private static CensusReport ask(Api api) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String service : Layout.SERVICES) {
            Api.Answer answer = api.get(ADMIN, "/" + service + "/v1/census");
            if (!answer.isGood()) {
                throw new Failure(service + " does not answer the census: " + answer.status() + " " + answer.body());
            }
            answers.put(service, answer.body());
        }
        return new CensusReport(answers);
    }

    /** Differences between the five services once nothing is under way; empty when they agree. */
    public List<String> disagreements() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> bySet = new TreeMap<>();
        answers.forEach((service, answer) -> {
            for (String pending : List.of("outbox", "waiting", "deadLetters", "setAside")) {
                if (answer.at("/" + pending).asLong() > 0) {
                    wrong.add(service + ": " + pending + " "
                            + answer.at("/" + pending).asLong());
                }
            }
            answer.at("/sets")
                    .properties()
                    .forEach(set -> bySet.computeIfAbsent(set.getKey(), name -> new TreeMap<>())
                            .put(
                                    service,
                                    set.getValue().at("/count").asText() + " #"
                                            + set.getValue().at("/fingerprint").asText()));
        });
        bySet.forEach((set, tallies) -> {
            if (new TreeSet<>(tallies.values()).size() > 1) {
                wrong.add(set + ": " + tallies);
            }
        });
        return wrong;
    }

    /** How many petitions a service counts in a set. */
    public long count(String service, String set) {
        return java.util.Objects.requireNonNull(answers.get(service))
                .at("/sets/" + set + "/count")
                .asLong();
    }

    public void print(PrintStream out) {
        answers.forEach((service, answer) -> {
            out.printf(
                    "%-13s outbox %d, waiting %d, dead letters %d%n",
                    service,
                    answer.at("/outbox").asLong(),
                    answer.at("/waiting").asLong(),
                    answer.at("/deadLetters").asLong());
            out.println("  states  " + answer.at("/states"));
            StringBuilder sets = new StringBuilder();
            answer.at("/sets")
                    .properties()
                    .forEach(set -> sets.append(set.getKey())
                            .append(' ')
                            .append(set.getValue().at("/count").asText())
                            .append("  "));
            out.println("  sets    " + sets);
        });
        List<String> wrong = disagreements();
        if (wrong.isEmpty()) {
            out.println("census ok: the five services agree");
        } else {
            out.println("census: the five services do not agree");
            wrong.forEach(line -> out.println("  " + line));
        }
    }
}
