package org.suyuan.intake.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well the same matter is found again: every petition of a file is asked for, the others are what there is. The file has
 * an object a line: id, title, text, time, and cluster where a person has judged what belongs together.
 */
final class RepeatEvaluation {
    private static final int CANDIDATES = 100;
    private static final int SUPPORTING = 20;
    private static final int TELLING = 64;
    private static final long BUDGET = 16_000;

    /** Names of the field that says which messages belong together. */
    private static final List<String> CLUSTER = List.of("cluster", "matter", "group", "issue", "label");

    private final Map<String, MatterText> texts = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> clusters = new HashMap<>();
    private final Map<String, List<Ranked<String>>> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> candidates = new HashMap<>();
    private Seasons rarities = new Seasons(List.of());

    private RepeatEvaluation() {}

    static RepeatEvaluation of(Path file) throws IOException {
        RepeatEvaluation evaluation = new RepeatEvaluation();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                evaluation.read(json.readTree(line));
            }
        }
        evaluation.search();
        return evaluation;
    }

    private void read(JsonNode row) {
        if (!row.has("id") || !row.has("text")) {
            throw new IllegalArgumentException("a line needs id, title, text: " + row.path("id"));
        }
        String id = row.get("id").asText();
        titles.put(id, row.path("title").asText(""));
        texts.put(
                id,
                new MatterText(
                        titles.get(id),
                        row.get("text").asText(),
                        time(row.path("time").asText(""))));
        CLUSTER.stream()
                .map(name -> row.path(name).asText(""))
                .filter(cluster -> !cluster.isEmpty())
                .findFirst()
                .ifPresent(cluster -> clusters.put(id, cluster));
    }

    private static Instant time(String written) {
        try {
            return written.isEmpty()
                    ? Instant.EPOCH
                    : LocalDateTime.parse(written).toInstant(ZoneOffset.ofHours(8));
        } catch (DateTimeParseException e) {
            return Instant.parse(written);
        }
    }

    private void search() {
        Seasons seasons = new Seasons(texts.values());
        rarities = seasons;
        Map<Integer, Set<String>> holders = new HashMap<>();
        texts.forEach((id, text) -> Arrays.stream(text.telling(seasons.rarityAt(text.raisedAt()), TELLING))
                .forEach(pair -> holders.computeIfAbsent(pair, any -> new LinkedHashSet<>())
                        .add(id)));
        texts.keySet().stream()
                .filter(id -> clusters.isEmpty() || clusters.containsKey(id))
                .forEach(id -> {
                    SteadyRarity rarity = seasons.rarityAt(text(id).raisedAt());
                    List<String> most = mostHit(
                            id, AskedPairs.of(text(id).telling(rarity, TELLING), seasons::frequency, BUDGET), holders);
                    candidates.put(id, most);
                    lists.put(id, new SameMatter(rarity).rank(text(id), most, this::text, SUPPORTING));
                });
    }

    /** Who holds the most of what is asked for, the petition itself left out. */
    private static List<String> mostHit(String id, List<AskedPairs.Asked> asked, Map<Integer, Set<String>> holders) {
        Map<String, Double> hits = new HashMap<>();
        asked.forEach(one -> holders.getOrDefault(one.pair(), Set.of())
                .forEach(other -> hits.merge(other, one.weight(), Double::sum)));
        hits.remove(id);
        return hits.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private MatterText text(String id) {
        return texts.getOrDefault(id, new MatterText("", "", Instant.EPOCH));
    }

    void print(PrintStream out) {
        if (clusters.isEmpty()) {
            printGroups(out);
            return;
        }
        Map<String, Long> sizes =
                clusters.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Score all = new Score();
        Map<SizeOfMatter, Score> bySize = new EnumMap<>(SizeOfMatter.class);
        lists.forEach((id, list) -> {
            String cluster = clusters.getOrDefault(id, "");
            int others = sizes.getOrDefault(cluster, 1L).intValue() - 1;
            if (others > 0) {
                Predicate<Ranked<String>> isRight = one -> cluster.equals(clusters.get(one.key()));
                all.count(list, others, isRight);
                bySize.computeIfAbsent(SizeOfMatter.of(others + 1), any -> new Score())
                        .count(list, others, isRight);
            }
        });
        out.printf("%d petitions, %d of them in clusters of two or more%n", texts.size(), all.asked);
        all.print(out);
        bySize.forEach((size, score) -> {
            out.printf("%s petitions a matter: %d%n", size.shown, score.asked);
            score.print(out);
        });
    }

    /** How well pairs are called that two people have judged, outside of what the file calls clusters. */
    void printPairs(Path file, PrintStream out) throws IOException {
        JudgedPairs judged = JudgedPairs.of(file, texts::containsKey);
        judged.print(out);
        judged.print("called probable", (one, other) -> isProbable(one, other) || isProbable(other, one), out);
        judged.print("in one matter", groups()::areTogether, out);
        Set<Set<String>> known = judged.ids();
        out.printf(
                "called probable and judged by nobody: %d%n",
                lists.entrySet().stream()
                        .flatMap(list -> probable(list.getValue()).map(one -> Set.of(list.getKey(), one.key())))
                        .distinct()
                        .filter(pair -> !known.contains(pair))
                        .count());
    }

    private boolean isProbable(String asked, String other) {
        return probable(lists.getOrDefault(asked, List.of()))
                .anyMatch(one -> one.key().equals(other));
    }

    private static Stream<Ranked<String>> probable(List<Ranked<String>> list) {
        return list.stream().filter(one -> one.judgement().score() >= SameMatter.PROBABLE);
    }

    /** A matter of three is recognised otherwise than one of fifty. */
    private enum SizeOfMatter {
        FEW("2 to 4", 4),
        SOME("5 to 19", 19),
        MANY("20 and more", Integer.MAX_VALUE);

        private final String shown;
        private final int most;

        SizeOfMatter(String shown, int most) {
            this.shown = shown;
            this.most = most;
        }

        static SizeOfMatter of(int petitions) {
            return Arrays.stream(values())
                    .filter(size -> petitions <= size.most)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Counts what was found against what there was to be found. */
    private static final class Score {
        private int asked;
        private int there;
        private int found;
        private int right;
        private int atSize;
        private int firstRight;

        void count(List<Ranked<String>> list, int others, Predicate<Ranked<String>> isRight) {
            List<Ranked<String>> above = probable(list).toList();
            asked++;
            there += others;
            found += above.size();
            right += (int) above.stream().filter(isRight).count();
            atSize += (int) list.stream().limit(others).filter(isRight).count();
            firstRight += list.stream().limit(1).anyMatch(isRight) ? 1 : 0;
        }

        void print(PrintStream out) {
            double precision = right / (double) Math.max(1, found);
            double recall = right / (double) Math.max(1, there);
            out.printf("first of the list right   %.3f%n", firstRight / (double) Math.max(1, asked));
            out.printf("top of the list, as long as the cluster: right %.3f%n", atSize / (double) Math.max(1, there));
            out.printf(
                    "called probable: precision %.3f, recall %.3f, F1 %.3f%n",
                    precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
        }
    }

    /** Nobody has judged: shows what would become a matter, as the petitions come one after the other. */
    private void printGroups(PrintStream out) {
        groups().print(texts.size(), titles, out);
    }

    private MatterGroups groups() {
        MatterGroups groups = new MatterGroups(this::text);
        lists.keySet().stream()
                .sorted(Comparator.comparing(id -> text(id).raisedAt()))
                .forEach(id -> groups.add(
                        id,
                        new SameMatter(rarities.rarityAt(text(id).raisedAt())),
                        candidates.getOrDefault(id, List.of())));
        return groups;
    }
}
