package org.suyuan.intake.learning;

import java.util.List;

/**
 * How near a petition is to a matter, and one matter to another: the mean of the probabilities that the judge gives each pair
 * (average linkage), from 0 to 1. By the nearest pair alone, letters that are each a little like the next would end in one matter
 * that is about nothing.
 */
public final class AverageLinkage {
    /** So many of the newest of a matter speak for it. */
    public static final int COMPARED = 20;

    private static final double NEAR = 0.5;

    private final SameMatter judge;

    public AverageLinkage(SameMatter judge) {
        this.judge = judge;
    }

    /** Whether it belongs there: more probably than not with the usual petition of the matter. */
    public static boolean isNear(double nearness) {
        return nearness >= NEAR;
    }

    /** How near a petition is to the petitions of a matter; 0 to none. */
    public double nearness(MatterText petition, List<MatterText> matter) {
        return judge.scores(petition, matter).stream()
                .mapToDouble(SameMatter::probability)
                .average()
                .orElse(0);
    }

    /** The same between two matters. */
    public double between(List<MatterText> one, List<MatterText> other) {
        return one.stream()
                .mapToDouble(petition -> nearness(petition, other))
                .average()
                .orElse(0);
    }
}
