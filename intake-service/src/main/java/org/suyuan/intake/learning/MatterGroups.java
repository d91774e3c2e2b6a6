package org.suyuan.intake.learning;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Matters as they form when petitions come one after the other; of a file, as the service forms them (I-23). */
final class MatterGroups {
    /** So many petitions that share most with a new one are looked at. */
    private static final int CANDIDATES = 30;

    /** So many of the newest of each of two matters say whether they are one. */
    private static final int SPEAKING = 10;

    private final Function<String, MatterText> textOf;
    private final Map<String, List<String>> groupOf = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    MatterGroups(Function<String, MatterText> textOf) {
        this.textOf = textOf;
    }

    /** A petition comes; of those it may be about the same as only the ones that are there count. */
    void add(String id, SameMatter judge, List<String> candidates) {
        AverageLinkage linkage = new AverageLinkage(judge);
        List<String> there =
                candidates.stream().filter(known::contains).limit(CANDIDATES).toList();
        known.add(id);
        List<List<String>> near = there.stream()
                .map(other -> groupOf.getOrDefault(other, new ArrayList<>(List.of(other))))
                .distinct()
                .filter(group -> AverageLinkage.isNear(nearness(linkage, id, group)))
                .sorted(Comparator.comparingDouble(
                        (List<String> group) -> (group.size() > 1 ? -1 : 0) - nearness(linkage, id, group)))
                .toList();
        if (!near.isEmpty()) {
            List<String> joined = near.get(0);
            joined.add(id);
            joined.forEach(member -> groupOf.put(member, joined));
            near.stream()
                    .skip(1)
                    .filter(group ->
                            group.size() > 1 && AverageLinkage.isNear(linkage.between(newest(joined), newest(group))))
                    .forEach(group -> merge(group, joined));
        }
    }

    private double nearness(AverageLinkage linkage, String id, List<String> group) {
        return linkage.nearness(textOf.apply(id), words(group, AverageLinkage.COMPARED));
    }

    private List<MatterText> newest(List<String> group) {
        return words(group, SPEAKING);
    }

    private List<MatterText> words(List<String> group, int atMost) {
        return group.subList(Math.max(0, group.size() - atMost), group.size()).stream()
                .map(textOf)
                .toList();
    }

    private void merge(List<String> group, List<String> into) {
        into.addAll(group);
        group.forEach(member -> groupOf.put(member, into));
    }

    boolean areTogether(String one, String other) {
        List<String> group = groupOf.get(one);
        return group != null && group.contains(other);
    }

    void print(int petitions, Map<String, String> titles, PrintStream out) {
        List<List<String>> matters = groupOf.values().stream()
                .distinct()
                .sorted(Comparator.comparingInt((List<String> group) -> -group.size()))
                .toList();
        out.printf("%d petitions, %d matters that more than one is probably about%n", petitions, matters.size());
        matters.forEach(group -> {
            out.println(group.size() + " probably about the same matter:");
            group.forEach(id -> out.println("  " + id + " " + titles.get(id)));
        });
    }
}
