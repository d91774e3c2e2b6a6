package org.suyuan.intake.learning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** A text with what is weighed of it again and again. */
final class Weighed {
    final MatterText text;
    final Set<String> titleNames;
    final Set<String> names;
    private final Rarity rarity;
    private final double[] rarities;
    private final double[] weights;
    private final double length;
    private final int[] titlePairs;

    Weighed(MatterText text, Rarity rarity) {
        this.text = text;
        this.rarity = rarity;
        int[] pairs = text.pairs();
        rarities = Arrays.stream(pairs).mapToDouble(rarity::of).toArray();
        weights = new double[pairs.length];
        Arrays.setAll(weights, place -> (1 + Math.log(text.count(place))) * rarities[place]);
        length = Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
        titlePairs = text.titlePairs();
        titleNames = text.titleNames(rarity);
        names = text.names(rarity);
    }

    /** How alike the wording is, from 0 to 1: the cosine of the weights. */
    double cosine(Weighed other) {
        int[] pairs = text.pairs();
        int[] others = other.text.pairs();
        double product = 0;
        int theirs = 0;
        for (int mine = 0; mine < pairs.length; mine++) {
            while (theirs < others.length && others[theirs] < pairs[mine]) {
                theirs++;
            }
            if (theirs < others.length && others[theirs] == pairs[mine]) {
                product += weights[mine] * other.weights[theirs];
            }
        }
        double lengths = length * other.length;
        return lengths == 0 ? 0 : product / lengths;
    }

    /** How much of the title the other petition says, too, from 0 to 1: what is rare counts the more. */
    double titleSaidBy(Weighed other) {
        double all = 0;
        double said = 0;
        for (int pair : titlePairs) {
            double weight = of(pair);
            all += weight;
            said += other.text.hasPair(pair) ? weight : 0;
        }
        return all == 0 ? 0 : said / all;
    }

    /** How rare the rarest pair of some pieces is, as a part of the rarest that can be: 0 to 1. */
    double rarest(Collection<String> pieces) {
        return pieces.stream().mapToDouble(this::rarest).max().orElse(0);
    }

    /** The same of one piece. */
    double rarest(String piece) {
        double rarest = 0;
        for (int i = 0; i + 2 <= piece.length(); i++) {
            rarest = Math.max(rarest, of(Pair.at(piece, i)));
        }
        return rarest / Rarity.MOST;
    }

    private double of(int pair) {
        int place = text.placeOf(pair);
        return place >= 0 ? rarities[place] : rarity.of(pair);
    }
}
