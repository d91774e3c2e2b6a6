package org.suyuan.intake.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What is asked for of a text to find petitions that may be about the same matter (I-23), and what each hit counts. A million
 * letters share a word of the subject with it; who shares the name of a place, which is rare and stands in the title, comes first.
 */
public final class AskedPairs {
    /** A pair that stands so much later among the telling ones counts 1/e of another. */
    private static final double FADING = 30;

    private AskedPairs() {}

    /**
     * A pair that is asked for.
     *
     * @param petitions how many hold it
     * @param weight what sharing it counts
     */
    public record Asked(int pair, int petitions, double weight) {}

    /**
     * The rarest pairs, as many as together no more petitions hold than may be looked at.
     *
     * @param telling the most telling pairs first
     * @param holding in how many petitions a pair stands
     * @param budget how many petitions may be looked at
     */
    public static List<Asked> of(int[] telling, IntUnaryOperator holding, long budget) {
        List<Asked> rarestFirst = IntStream.range(0, telling.length)
                .mapToObj(place -> asked(telling[place], place, holding.applyAsInt(telling[place])))
                .sorted(Comparator.comparingInt(Asked::petitions))
                .toList();
        List<Asked> fitting = new ArrayList<>();
        long petitions = 0;
        for (Asked one : rarestFirst) {
            petitions += one.petitions();
            if (petitions > budget) {
                break;
            }
            fitting.add(one);
        }
        return fitting;
    }

    private static Asked asked(int pair, int place, int petitions) {
        return new Asked(pair, petitions, Math.exp(-place / FADING) / Math.sqrt(Math.max(1, petitions)));
    }
}
