package org.suyuan.intake.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What petitions are about, in everyday words: whoever says 灰尘 and whoever says 水泥罐 may speak of the same plant. The
 * resource has a line a topic: name, weight, words.
 */
final class Topics {
    private static final double TITLE_HITS = 2;
    private static final double TEXT_ONLY = 0.7;
    private static final double MOST_TEXT_ONLY = 1.5;

    private static final List<Topic> ALL = read();
    private static final Map<Character, List<Word>> BY_FIRST = byFirst();

    private record Topic(String name, double weight, List<String> words) {}

    private record Word(String word, int topic) {}

    private Topics() {}

    /** How strongly a text is about which topic, as a direction of length 1. */
    static Map<String, Double> of(String title, String text) {
        Map<String, Double> strengths = new LinkedHashMap<>();
        int[] inTitle = hits(title);
        int[] inText = hits(text);
        for (int i = 0; i < ALL.size(); i++) {
            double strength = strength(inTitle[i], inText[i]);
            if (strength > 0) {
                strengths.put(ALL.get(i).name(), strength * ALL.get(i).weight());
            }
        }
        double length = Math.sqrt(
                strengths.values().stream().mapToDouble(one -> one * one).sum());
        strengths.replaceAll((name, strength) -> strength / length);
        return strengths;
    }

    /** Whether a word tells what a petition is about rather than where. */
    static boolean isSpokenOfBy(String word) {
        return IntStream.range(0, word.length())
                .anyMatch(at -> BY_FIRST.getOrDefault(word.charAt(at), List.of()).stream()
                        .anyMatch(spoken -> word.startsWith(spoken.word(), at)));
    }

    private static double strength(long inTitle, long inText) {
        return inTitle > 0
                ? Math.min(2, TITLE_HITS * inTitle) + Math.min(2, Math.sqrt(inText))
                : Math.min(MOST_TEXT_ONLY, TEXT_ONLY * Math.sqrt(inText));
    }

    /** How often each topic is spoken of, in one pass over the text; words of a topic do not overlap. */
    private static int[] hits(String text) {
        int[] hits = new int[ALL.size()];
        int[] free = new int[ALL.size()];
        for (int at = 0; at < text.length(); at++) {
            for (Word word : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
                if (at >= free[word.topic()] && text.startsWith(word.word(), at)) {
                    hits[word.topic()]++;
                    free[word.topic()] = at + word.word().length();
                }
            }
        }
        return hits;
    }

    private static Map<Character, List<Word>> byFirst() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            for (String word : ALL.get(i).words()) {
                words.computeIfAbsent(word.charAt(0), any -> new ArrayList<>()).add(new Word(word, i));
            }
        }
        return words;
    }

    private static List<Topic> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Topics.class.getResourceAsStream("topics.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(" ", 3))
                    .map(line -> new Topic(line[0], Double.parseDouble(line[1]), List.of(line[2].split("\\|"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
