package org.suyuan.intake.learning;

/** How rare a {@link Pair} of characters is in petitions: what two texts share counts the more, the rarer it is. */
public interface Rarity {
    /**
     * In how many petitions the pair stands must not make a place common that tens of petitions are about: below this share
     * all pairs are equally rare.
     */
    double FLOOR = 0.0035;

    /** The rarity of what is as rare as can be. */
    double MOST = -Math.log(FLOOR);

    /** A pair that more petitions hold than this is no name. */
    double NAME = 0.006;

    /** Share of petitions that hold a pair, 0 to 1. */
    double share(int pair);

    /** From 0 for what every petition holds to {@link #MOST}. */
    default double of(int pair) {
        return -Math.log(Math.min(1, Math.max(FLOOR, share(pair))));
    }

    /** Whether a pair is rare enough to be part of a name. */
    default boolean isOfName(int pair) {
        return share(pair) <= NAME;
    }
}
