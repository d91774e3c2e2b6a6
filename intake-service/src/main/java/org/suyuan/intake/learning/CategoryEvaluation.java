package org.suyuan.intake.learning;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How well categories are proposed: on texts that the model has not seen. */
final class CategoryEvaluation {
    private static final int FOLDS = 5;

    /** Words by whose presence a text is known again that another file has in words only. */
    private static final int KNOWN_BY = 12;

    private static final double[] BUCKETS = {0.5, 0.7, 0.8, 0.9, 0.95, 1.01};

    private final Map<String, Map<String, Integer>> answers = new TreeMap<>();
    private final int[] asked = new int[BUCKETS.length];
    private final int[] right = new int[BUCKETS.length];

    private CategoryEvaluation() {}

    /** Each fifth is answered by a model of the other four; a text and its copies lie in the same fifth. */
    static CategoryEvaluation crossValidate(List<LabelledText> texts) {
        CategoryEvaluation evaluation = new CategoryEvaluation();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            CategoryModel model = CategoryTrainer.train(
                    texts.stream().filter(text -> fold(text) != held).toList());
            texts.stream().filter(text -> fold(text) == held).forEach(text -> evaluation.ask(model, text));
        }
        return evaluation;
    }

    /** A model of one file answers for another; what is in both is not learned from. */
    static CategoryEvaluation of(List<LabelledText> training, List<LabelledText> texts) {
        return of(
                CategoryTrainer.train(training.stream()
                        .filter(seen -> texts.stream().noneMatch(text -> isSame(seen, text)))
                        .toList()),
                texts);
    }

    /** A model that is there already answers. */
    static CategoryEvaluation of(CategoryModel model, List<LabelledText> texts) {
        CategoryEvaluation evaluation = new CategoryEvaluation();
        texts.forEach(text -> evaluation.ask(model, text));
        return evaluation;
    }

    /** Mean over the categories of the harmonic mean of precision and recall. */
    double macroF1() {
        return answers.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    void print(PrintStream out) {
        int all = IntStream.of(asked).sum();
        out.printf(
                "texts %d, macro-F1 %.4f, right %.4f%n",
                all, macroF1(), IntStream.of(right).sum() / (double) all);
        for (String category : answers.keySet()) {
            out.printf(
                    "  %-8s\tprecision %.3f  recall %.3f  F1 %.3f  confused with %s%n",
                    category, precision(category), recall(category), f1(category), confusions(category));
        }
        out.println("how far the confidence can be trusted:");
        for (int i = 0; i < BUCKETS.length; i++) {
            if (asked[i] > 0) {
                out.printf(
                        "  below %.2f: %5d texts, %.3f right%n",
                        Math.min(1, BUCKETS[i]), asked[i], right[i] / (double) asked[i]);
            }
        }
    }

    private void ask(CategoryModel model, LabelledText text) {
        CategoryModel.Proposal answer =
                (text.isWordsOnly() ? model.propose(text.words()) : model.propose(text.title(), text.text())).get(0);
        answers.computeIfAbsent(text.category(), any -> new TreeMap<>()).merge(answer.category(), 1, Integer::sum);
        int bucket = 0;
        while (answer.confidence() >= BUCKETS[bucket]) {
            bucket++;
        }
        asked[bucket]++;
        right[bucket] += answer.category().equals(text.category()) ? 1 : 0;
    }

    private double precision(String category) {
        int given = answers.values().stream()
                .mapToInt(row -> row.getOrDefault(category, 0))
                .sum();
        return given == 0 ? 0 : hits(category) / (double) given;
    }

    private double recall(String category) {
        return hits(category)
                / (double) row(category).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private double f1(String category) {
        double precision = precision(category);
        double recall = recall(category);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The answers to texts of a category, with their counts. */
    private Map<String, Integer> row(String category) {
        return answers.getOrDefault(category, Map.of());
    }

    private int hits(String category) {
        return row(category).getOrDefault(category, 0);
    }

    private String confusions(String category) {
        List<String> confused = new ArrayList<>();
        row(category).forEach((other, count) -> {
            if (!other.equals(category)) {
                confused.add(other + " " + count);
            }
        });
        return String.join(", ", confused);
    }

    private static int fold(LabelledText text) {
        return Math.floorMod(String.join("", text.words().all()).hashCode() * 0x9E3779B1, FOLDS);
    }

    private static boolean isSame(LabelledText seen, LabelledText asked) {
        if (seen.isWordsOnly() && !asked.isWordsOnly()) {
            String written = asked.title() + asked.text();
            return seen.words().all().stream().limit(KNOWN_BY).allMatch(written::contains);
        }
        return seen.text().equals(asked.text());
    }
}
