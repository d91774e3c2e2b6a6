package org.suyuan.intake.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.stream.IntStream;

/** Learns a {@link CategoryModel}: one linear support vector machine a category, rare categories weighed up. */
final class CategoryTrainer {
    private static final double COST = 0.6;
    private static final double PRECISION = 0.01;

    /** A word is kept in the vocabulary that occurs at least so often. */
    private static final int OFTEN = 2;

    private CategoryTrainer() {}

    static CategoryModel train(List<LabelledText> texts) {
        List<CutText> cut = texts.stream().map(LabelledText::words).toList();
        Features features = Features.of(cut);
        List<String> categories =
                texts.stream().map(LabelledText::category).distinct().sorted().toList();
        Problem problem = new Problem();
        problem.l = texts.size();
        problem.n = features.ids().size();
        problem.x = cut.stream().map(text -> nodes(features, text)).toArray(Feature[][]::new);
        problem.y = texts.stream()
                .mapToDouble(text -> categories.indexOf(text.category()))
                .toArray();
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION);
        parameter.setWeights(
                balance(problem.y, categories.size()),
                IntStream.range(0, categories.size()).toArray());
        Linear.setDebugOutput(null);
        double[][] weights = weights(Linear.train(problem, parameter), categories.size());
        return CategoryModel.of(categories, features, Vocabulary.of(cut, OFTEN), weights);
    }

    private static Feature[] nodes(Features features, CutText text) {
        return features.of(text).entrySet().stream()
                .map(one -> new FeatureNode(one.getKey() + 1, one.getValue()))
                .toArray(Feature[]::new);
    }

    private static double[] balance(double[] labels, int categories) {
        double[] weights = new double[categories];
        for (double label : labels) {
            weights[(int) label]++;
        }
        return IntStream.range(0, categories)
                .mapToDouble(i -> Math.sqrt(labels.length / (double) categories / weights[i]))
                .toArray();
    }

    /** The library lays them out by feature; of two categories it keeps one row, which speaks against the other. */
    private static double[][] weights(Model model, int categories) {
        double[] given = model.getFeatureWeights();
        int[] labels = model.getLabels();
        int rows = categories == 2 ? 1 : categories;
        double[][] weights = new double[categories][model.getNrFeature()];
        for (int id = 0; id < model.getNrFeature(); id++) {
            for (int row = 0; row < rows; row++) {
                weights[labels[row]][id] = given[id * rows + row];
            }
            if (rows == 1) {
                weights[labels[1]][id] = -given[id];
            }
        }
        return weights;
    }
}
