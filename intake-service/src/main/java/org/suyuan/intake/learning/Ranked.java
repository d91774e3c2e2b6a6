package org.suyuan.intake.learning;

import java.util.Comparator;

/** A candidate and how probably it is about the same matter. */
public record Ranked<T>(T key, SameMatter.Likeness judgement) {
    /** The score of what has nothing to do with each other. */
    static final double UNRELATED = -6;

    private static final double FROM = 5;
    private static final double SHARE = 0.5;

    static <T> Comparator<Ranked<T>> bestFirst() {
        return Comparator.comparingDouble((Ranked<T> one) -> -one.judgement().score());
    }

    /** The same with the support of other candidates. */
    Ranked<T> supportedBy(double support) {
        return raisedBy(SHARE * Math.max(0, support + FROM));
    }

    /** The same with what speaks for it beside the texts; a score that rules it out stays. */
    public Ranked<T> raisedBy(double reason) {
        SameMatter.Likeness own = judgement;
        double more = own.score() <= SameMatter.IMPOSSIBLE ? 0 : reason;
        return new Ranked<>(
                key,
                new SameMatter.Likeness(
                        own.score() + more, own.names(), own.topics(), own.passages(), own.days(), own.otherPlace()));
    }

    /** From 0 to 1; a half where the same matter is as probable as not. */
    public double probability() {
        return SameMatter.probability(judgement.score());
    }
}
