package org.suyuan.intake.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A text with what is weighed of it again and again. */
final class Weighed {
    final MatterText text;
    private final Map<String, Double> weights = new HashMap<>();
    private final double length;
    final Set<String> titleNames;
    final Set<String> names;

    Weighed(MatterText text, Rarity rarity) {
        this.text = text;
        text.counts().forEach((pair, count) -> weights.put(pair, (1 + Math.log(count)) * rarity.of(pair)));
        length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        titleNames = text.titleNames(rarity);
        names = text.names(rarity);
    }

    /** How alike the wording is, from 0 to 1: the cosine of the weights. */
    double cosine(Weighed other) {
        double product = 0;
        for (Map.Entry<String, Double> pair : weights.entrySet()) {
            product += pair.getValue() * other.weights.getOrDefault(pair.getKey(), 0.0);
        }
        double lengths = length * other.length;
        return lengths == 0 ? 0 : product / lengths;
    }
}
