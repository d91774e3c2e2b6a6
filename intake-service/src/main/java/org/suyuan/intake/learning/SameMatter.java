package org.suyuan.intake.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * Judges whether two petitions are about the same matter (I-23): a sum of reasons that a person can follow. The weights were
 * found on a hundred groups of messages about one plant, estate or road, written by different people.
 */
public final class SameMatter {
    /** From here on the same matter is more probable than not. */
    public static final double PROBABLE = -2.5;

    /** From here on a person should look. */
    public static final double POSSIBLE = -3.5;

    /** Of what cannot be the same. */
    static final double IMPOSSIBLE = -9;

    private static final int PASSAGE = 4;
    private static final int PASSAGES = 5;
    private static final double DAYS_OF_MONTH = 30;

    private final Rarity rarity;

    public SameMatter(Rarity rarity) {
        this.rarity = rarity;
    }

    /**
     * A judgement and its reasons.
     *
     * @param score the higher the more probable; compare with {@link #PROBABLE}
     * @param names what both name
     * @param topics what both are about
     * @param passages what both say word for word, the most telling first
     * @param days between the two
     * @param otherPlace whether each names a place that the other does not
     */
    public record Judgement(
            double score,
            Set<String> names,
            Set<String> topics,
            List<String> passages,
            long days,
            boolean otherPlace) {}

    /** Judges two petitions; who comes first does not matter. */
    public Judgement judge(MatterText one, MatterText other) {
        return judge(new Weighed(one, rarity), new Weighed(other, rarity));
    }

    private Judgement judge(Weighed weighed, Weighed otherWeighed) {
        MatterText one = weighed.text;
        MatterText other = otherWeighed.text;
        long days = Math.abs(Duration.between(one.raisedAt(), other.raisedAt()).toDays());
        Set<String> topics = new LinkedHashSet<>(one.topics().keySet());
        topics.retainAll(other.topics().keySet());
        if (liesElsewhere(one.districts(), other.districts())) {
            return new Judgement(IMPOSSIBLE, Set.of(), topics, List.of(), days, true);
        }
        List<String> shared = Stream.concat(SharedPieces.of(one, other).stream(), SharedPieces.of(other, one).stream())
                .distinct()
                .toList();
        Set<String> names = SharedPieces.places(one, other, shared);
        double name = weighed.rarest(names);
        double topic = topic(one.topics(), other.topics());
        Names told = new Names(weighed, otherWeighed);
        double score = 5 * Math.log(weighed.cosine(otherWeighed) + 0.08)
                + 0.5 * name
                + 2.5 * topic
                + 1.7 * name * topic
                + 1.0 * told.inTitle()
                + 1.25 * told.inBoth()
                - 0.7 * Math.log(1 + days / DAYS_OF_MONTH)
                - (told.differ() ? 1 : 0)
                + 0.7;
        return new Judgement(score, told.shown(names), topics, passages(weighed, shared), days, told.differ());
    }

    /** Different districts of the same city, or different cities. */
    private static boolean liesElsewhere(Set<String> ones, Set<String> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return false;
        }
        Predicate<String> isExact = district -> district.length() > 1;
        Set<String> exact = ones.stream().filter(isExact).collect(Collectors.toSet());
        Set<String> otherExact = others.stream().filter(isExact).collect(Collectors.toSet());
        if (!exact.isEmpty() && !otherExact.isEmpty()) {
            return exact.stream().noneMatch(otherExact::contains);
        }
        return ones.stream().noneMatch(one -> others.stream().anyMatch(other -> one.charAt(0) == other.charAt(0)));
    }

    private static double topic(Map<String, Double> ones, Map<String, Double> others) {
        return ones.entrySet().stream()
                .mapToDouble(one -> one.getValue() * others.getOrDefault(one.getKey(), 0.0))
                .sum();
    }

    private static List<String> passages(Weighed weighed, List<String> shared) {
        Map<String, Double> telling = new HashMap<>();
        shared.stream()
                .filter(run -> run.length() >= PASSAGE)
                .forEach(run -> telling.put(run, weighed.rarest(run) * Math.sqrt(run.length())));
        return telling.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(PASSAGES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parts of names on both sides. */
    private static final class Names {
        private final Weighed weighed;
        private final Set<String> both;
        private final Set<String> told = new LinkedHashSet<>();
        private final boolean differ;

        Names(Weighed weighed, Weighed otherWeighed) {
            this.weighed = weighed;
            MatterText one = weighed.text;
            MatterText other = otherWeighed.text;
            Set<String> ones = new LinkedHashSet<>(weighed.names);
            Set<String> others = new LinkedHashSet<>(otherWeighed.names);
            both = new LinkedHashSet<>(ones);
            both.retainAll(others);
            weighed.titleNames.stream().filter(other::contains).forEach(told::add);
            otherWeighed.titleNames.stream().filter(one::contains).forEach(told::add);
            ones.removeIf(Topics::isSpokenOfBy);
            others.removeIf(Topics::isSpokenOfBy);
            differ = !ones.isEmpty()
                    && !others.isEmpty()
                    && ones.stream().noneMatch(other::contains)
                    && others.stream().noneMatch(one::contains);
        }

        double inTitle() {
            return weighed.rarest(told);
        }

        double inBoth() {
            return weighed.rarest(both);
        }

        boolean differ() {
            return differ;
        }

        /** The rare ones among the shared places, or the parts of names that both have. */
        Set<String> shown(Set<String> places) {
            Set<String> rare = places.stream()
                    .filter(place -> weighed.rarest(place) > 0.7)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return rare.isEmpty() ? both : rare;
        }
    }

    /**
     * Judges one petition against some candidates, the most probable first. Candidates of the same matter speak for each
     * other: who writes of the estate without its name is found through who names it.
     *
     * @param supporting of how many of the first it is looked at how they speak for each other
     */
    public <T> List<Ranked<T>> rank(
            MatterText asked, Collection<T> candidates, Function<T, MatterText> textOf, int supporting) {
        Map<T, Weighed> texts = new LinkedHashMap<>();
        candidates.forEach(one -> texts.put(one, new Weighed(textOf.apply(one), rarity)));
        Weighed question = new Weighed(asked, rarity);
        List<Ranked<T>> all = texts.entrySet().stream()
                .map(one -> new Ranked<>(one.getKey(), judge(question, one.getValue())))
                .sorted(Ranked.bestFirst())
                .toList();
        List<Ranked<T>> first = all.subList(0, Math.min(supporting, all.size()));
        List<Weighed> ofFirst = first.stream()
                .map(one -> texts.getOrDefault(one.key(), question))
                .toList();
        double[][] among = new double[first.size()][first.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < i; j++) {
                among[i][j] = judge(ofFirst.get(i), ofFirst.get(j)).score();
                among[j][i] = among[i][j];
            }
        }
        List<Ranked<T>> supported = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            supported.add(first.get(i).supportedBy(support(i, first, among)));
        }
        supported.addAll(all.subList(first.size(), all.size()));
        supported.sort(Ranked.bestFirst());
        return supported;
    }

    /** Mean of the two candidates that are nearest to both. */
    private static <T> double support(int of, List<Ranked<T>> first, double[][] among) {
        List<Double> ways = new ArrayList<>(List.of(Ranked.UNRELATED, Ranked.UNRELATED));
        for (int by = 0; by < first.size(); by++) {
            if (by != of) {
                ways.add(Math.max(
                        Ranked.UNRELATED, Math.min(first.get(by).judgement().score(), among[of][by])));
            }
        }
        ways.sort(Comparator.reverseOrder());
        return (ways.get(0) + ways.get(1)) / 2;
    }
}
