package org.suyuan.intake.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pairs of characters of a petition, each once, in rising order, and how often it stands there. */
final class PairBag {
    private final int[] pairs;
    private final int[] counts;

    /**
     * Takes the pairs of two parts, none across both.
     *
     * @param titleCounts what a pair of the title counts
     */
    PairBag(String title, String text, int titleCounts) {
        int[] all = IntStream.concat(Pair.in(title), Pair.in(text)).sorted().toArray();
        int[] once = new int[all.length];
        int[] often = new int[all.length];
        int many = 0;
        for (int pair : all) {
            if (many == 0 || once[many - 1] != pair) {
                once[many++] = pair;
            }
            often[many - 1]++;
        }
        pairs = Arrays.copyOf(once, many);
        counts = Arrays.copyOf(often, many);
        Pair.in(title).forEach(pair -> counts[placeOf(pair)] += titleCounts - 1);
    }

    int[] once() {
        return pairs;
    }

    /** Where a pair stands among all; negative where it does not. */
    int placeOf(int pair) {
        return Arrays.binarySearch(pairs, pair);
    }

    int count(int place) {
        return counts[place];
    }
}
