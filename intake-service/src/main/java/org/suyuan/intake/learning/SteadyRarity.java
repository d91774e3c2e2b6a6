package org.suyuan.intake.learning;

/**
 * Rarity that a wave of letters about one matter cannot move (I-23): as rare as a pair is here or was here a season ago, and
 * while there is no such past, as rare as it is in petitions anywhere. Else the plant that a thousand people write of would be a
 * common word by then, and the matter that matters most the first to be lost.
 */
public final class SteadyRarity implements Rarity {
    /** So many petitions say how common a pair is. */
    private static final long ENOUGH = 2_000;

    /** Of pairs that are equally rare the one goes first that fewer petitions hold. */
    private static final double TIE = 1e-9;

    private final Rarity anywhere = new CommonPairs();
    private final Counted now;
    private final Counted past;

    /** Petitions up to a moment, counted. */
    public interface Counted {
        /** How many there were. */
        long petitions();

        /** How many of them held a pair. */
        int holding(int pair);

        private double share(int pair) {
            return holding(pair) / (double) petitions();
        }
    }

    public SteadyRarity(Counted now, Counted past) {
        this.now = now;
        this.past = past;
    }

    @Override
    public double share(int pair) {
        return now.petitions() < ENOUGH ? anywhere.share(pair) : Math.min(usual(pair), now.share(pair));
    }

    /** How many petitions would hold a pair if there were no wave. */
    double expected(int pair) {
        int holding = now.holding(pair);
        return Math.min(holding, usual(pair) * now.petitions()) + holding * TIE;
    }

    private double usual(int pair) {
        return past.petitions() < ENOUGH ? anywhere.share(pair) : past.share(pair);
    }
}
