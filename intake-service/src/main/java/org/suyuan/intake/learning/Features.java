package org.suyuan.intake.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a text is weighed: the Chinese characters and pairs of characters inside its words, the rarer the heavier, the title
 * once more by itself. Robust to how a text is cut, and to stop words that were dropped.
 */
final class Features {
    /** A feature counts that stands in at least so many texts. */
    private static final int TEXTS = 2;

    private static final double TITLE = 0.6;
    private static final double RARITY = 1.5;

    private final Map<String, Integer> ids;
    private final float[] rarity;

    Features(Map<String, Integer> ids, float[] rarity) {
        this.ids = ids;
        this.rarity = rarity;
    }

    static Features of(List<CutText> texts) {
        Map<String, Integer> in = new TreeMap<>();
        texts.forEach(text -> grams(text.all()).keySet().forEach(gram -> in.merge(gram, 1, Integer::sum)));
        in.values().removeIf(count -> count < TEXTS);
        Map<String, Integer> ids = new HashMap<>();
        float[] rarity = new float[in.size()];
        in.forEach((gram, count) -> {
            rarity[ids.size()] = (float) Math.pow(Math.log((1.0 + texts.size()) / (1.0 + count)) + 1, RARITY);
            ids.put(gram, ids.size());
        });
        return new Features(ids, rarity);
    }

    /** Weight by feature id, in ascending order; of length 1. */
    TreeMap<Integer, Double> of(CutText text) {
        TreeMap<Integer, Double> weights = weighed(text.all());
        weighed(text.title()).forEach((id, weight) -> weights.merge(id, TITLE * weight, Double::sum));
        return toLengthOne(weights);
    }

    /** How often each gram stands in some words. */
    static Map<String, Integer> grams(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.UnicodeScript.of(word.charAt(i)) == Character.UnicodeScript.HAN) {
                    counts.merge(word.substring(i, i + 1), 1, Integer::sum);
                    if (i + 2 <= word.length()) {
                        counts.merge(word.substring(i, i + 2), 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    private TreeMap<Integer, Double> weighed(List<String> words) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        grams(words).forEach((gram, count) -> {
            Integer id = ids.get(gram);
            if (id != null) {
                weights.put(id, (1 + Math.log(count)) * rarity[id]);
            }
        });
        return toLengthOne(weights);
    }

    private static TreeMap<Integer, Double> toLengthOne(TreeMap<Integer, Double> weights) {
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(one -> one * one).sum());
        weights.replaceAll((id, weight) -> weight / length);
        return weights;
    }

    Map<String, Integer> ids() {
        return ids;
    }

    /** Features with their ids, in the order of the ids. */
    List<Map.Entry<String, Integer>> inOrder() {
        return ids.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    float[] rarity() {
        return rarity;
    }
}
