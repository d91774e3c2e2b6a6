package org.suyuan.intake.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposes the class of a text, with its confidence and the words that speak for it. Linear: a sum of weights. */
public final class CategoryModel {
    /** From scores to probabilities; fitted once, so that of what is called 0.9 nine in ten are right. */
    private static final double SHARPNESS = 4.12;

    /** One byte a weight is enough: the proposals stay the same. */
    private static final int STEPS = Byte.MAX_VALUE;

    private static final int COUNTED = 0xffff;

    private final List<String> categories;
    private final Features features;
    private final Vocabulary vocabulary;
    private final byte[][] weights;
    private final float[] scales;

    private CategoryModel(
            List<String> categories, Features features, Vocabulary vocabulary, byte[][] weights, float[] scales) {
        this.categories = categories;
        this.features = features;
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.scales = scales;
    }

    /** A proposal. */
    @Schema(description = "A category that is proposed 分类建议")
    public record Proposal(
            @Schema(description = "Of the first level", examples = "劳动和社会保障")
            String category,

            @Schema(description = "From 0 to 1", examples = "0.83")
            double confidence) {}

    /** A word and how much it speaks for the first proposal rather than the second. */
    @Schema(description = "A word that speaks for a category")
    public record Reason(
            @Schema(description = "The word", examples = "津贴")
            String word,

            @Schema(description = "How much it adds; comparable within one suggestion only", examples = "1.7")
            double weight) {}

    /**
     * With weights by category and feature.
     *
     * @param weights the larger, the more a feature speaks for a category
     */
    static CategoryModel of(List<String> categories, Features features, Vocabulary vocabulary, double[][] weights) {
        byte[][] steps = new byte[weights.length][];
        float[] scales = new float[weights.length];
        for (int category = 0; category < weights.length; category++) {
            double largest = 0;
            for (double weight : weights[category]) {
                largest = Math.max(largest, Math.abs(weight));
            }
            scales[category] = (float) (largest / STEPS);
            steps[category] = new byte[weights[category].length];
            for (int id = 0; id < steps[category].length; id++) {
                steps[category][id] = (byte) Math.round(weights[category][id] / Math.max(scales[category], 1e-9));
            }
        }
        return new CategoryModel(categories, features, vocabulary, steps, scales);
    }

    /** All categories, the most probable first. */
    public List<Proposal> propose(String title, String text) {
        return propose(vocabulary.cut(title, text));
    }

    List<Proposal> propose(CutText text) {
        TreeMap<Integer, Double> weighed = features.of(text);
        double[] likely = IntStream.range(0, categories.size())
                .mapToDouble(category -> Math.exp(SHARPNESS * score(category, weighed)))
                .toArray();
        double sum =
                IntStream.range(0, likely.length).mapToDouble(i -> likely[i]).sum();
        return IntStream.range(0, likely.length)
                .mapToObj(i -> new Proposal(categories.get(i), likely[i] / sum))
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
                .toList();
    }

    /** The words that speak for the first proposal rather than the second, the strongest first. */
    public List<Reason> reasons(String title, String text, List<Proposal> proposals, int atMost) {
        CutText cut = vocabulary.cut(title, text);
        TreeMap<Integer, Double> weighed = features.of(cut);
        Map<String, Integer> all = Features.grams(cut.all());
        int first = categories.indexOf(proposals.get(0).category());
        int second = categories.indexOf(
                proposals.get(Math.min(1, proposals.size() - 1)).category());
        Map<String, Double> spoken = new HashMap<>();
        for (String word : cut.all()) {
            double share = 0;
            for (Map.Entry<String, Integer> gram : Features.grams(List.of(word)).entrySet()) {
                Integer id = features.ids().get(gram.getKey());
                if (id != null) {
                    double here = gram.getValue() / (double) all.getOrDefault(gram.getKey(), 1);
                    share += (weight(first, id) - weight(second, id)) * weighed.getOrDefault(id, 0.0) * here;
                }
            }
            if (word.length() > 1) {
                spoken.merge(word, share, Double::sum);
            }
        }
        return spoken.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(atMost)
                .map(word -> new Reason(word.getKey(), word.getValue()))
                .toList();
    }

    private double score(int category, TreeMap<Integer, Double> weighed) {
        return weighed.entrySet().stream()
                .mapToDouble(one -> weight(category, one.getKey()) * one.getValue())
                .sum();
    }

    private double weight(int category, int id) {
        return weights[category][id] * scales[category];
    }

    public List<String> categories() {
        return categories;
    }

    /** As it is stored: compressed, some hundred kilobytes. Holds single words, no texts. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(categories.size());
            for (int category = 0; category < categories.size(); category++) {
                out.writeUTF(categories.get(category));
                out.writeFloat(scales[category]);
            }
            out.writeInt(features.ids().size());
            for (Map.Entry<String, Integer> feature : features.inOrder()) {
                out.writeUTF(feature.getKey());
                out.writeFloat(features.rarity()[feature.getValue()]);
                for (byte[] category : weights) {
                    out.writeByte(category[feature.getValue()]);
                }
            }
            out.writeInt(vocabulary.counts().size());
            for (Map.Entry<String, Integer> word : vocabulary.counts().entrySet()) {
                out.writeUTF(word.getKey());
                out.writeShort(Math.min(COUNTED, word.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** From what {@link #bytes} wrote. */
    public static CategoryModel of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            List<String> categories = new ArrayList<>();
            float[] scales = new float[in.readInt()];
            for (int category = 0; category < scales.length; category++) {
                categories.add(in.readUTF());
                scales[category] = in.readFloat();
            }
            int count = in.readInt();
            Map<String, Integer> ids = new HashMap<>();
            float[] rarity = new float[count];
            byte[][] weights = new byte[scales.length][count];
            for (int id = 0; id < count; id++) {
                ids.put(in.readUTF(), id);
                rarity[id] = in.readFloat();
                for (byte[] category : weights) {
                    category[id] = in.readByte();
                }
            }
            Map<String, Integer> words = new HashMap<>();
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                words.put(in.readUTF(), in.readUnsignedShort());
            }
            return new CategoryModel(categories, new Features(ids, rarity), new Vocabulary(words), weights, scales);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
