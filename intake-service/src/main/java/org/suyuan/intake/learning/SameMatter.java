package org.suyuan.intake.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Judges whether two petitions are about the same matter (I-23): a sum of reasons that a person can follow. The weights were
 * found on a hundred groups of messages about one plant, estate or road, written by different people; those of the titles on 410
 * pairs outside such groups, which two readers judged (ADR 10).
 */
public final class SameMatter {
    /** From here on the same matter is more probable than not. */
    public static final double PROBABLE = -2.5;

    /** From here on a person should look. */
    public static final double POSSIBLE = -3.5;

    /** Of what cannot be the same. */
    static final double IMPOSSIBLE = -9;

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
    public record Likeness(
            double score,
            Set<String> names,
            Set<String> topics,
            List<String> passages,
            long days,
            boolean otherPlace) {}

    /** Judges two petitions; who comes first does not matter. */
    public Likeness judge(MatterText one, MatterText other) {
        return new Compared(new Weighed(one, rarity), new Weighed(other, rarity)).judgement();
    }

    /** A score as a probability, from 0 to 1; a half where the same matter is as probable as not. */
    public static double probability(double score) {
        return 1 / (1 + Math.exp(PROBABLE - score));
    }

    /** The scores of one petition with each of some others, in their order. */
    public List<Double> scores(MatterText asked, List<MatterText> others) {
        Weighed question = new Weighed(asked, rarity);
        return others.stream()
                .map(other -> new Compared(question, new Weighed(other, rarity)).score())
                .toList();
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
                .map(one -> new Ranked<>(one.getKey(), new Compared(question, one.getValue()).judgement()))
                .sorted(Ranked.bestFirst())
                .toList();
        List<Ranked<T>> first = all.subList(0, Math.min(supporting, all.size()));
        List<Weighed> ofFirst = first.stream()
                .map(one -> texts.getOrDefault(one.key(), question))
                .toList();
        double[][] among = new double[first.size()][first.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < i; j++) {
                among[i][j] = new Compared(ofFirst.get(i), ofFirst.get(j)).score();
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
