package org.suyuan.intake.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What petitions are about, in everyday words: whoever says 灰尘 and whoever says 水泥罐 may speak of the same plant. The
 * resource has a line a topic: name, weight, words.
 */
final class Topics {
    private static final double TITLE_HITS = 2;
    private static final double TEXT_ONLY = 0.7;
    private static final double MOST_TEXT_ONLY = 1.5;

    private static final List<Topic> ALL = read();

    private record Topic(String name, double weight, Pattern words) {}

    private Topics() {}

    /** How strongly a text is about which topic, as a direction of length 1. */
    static Map<String, Double> of(String title, String text) {
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (Topic topic : ALL) {
            double strength = strength(hits(topic, title), hits(topic, text));
            if (strength > 0) {
                strengths.put(topic.name(), strength * topic.weight());
            }
        }
        double length = Math.sqrt(
                strengths.values().stream().mapToDouble(one -> one * one).sum());
        strengths.replaceAll((name, strength) -> strength / length);
        return strengths;
    }

    /** Whether a word tells what a petition is about rather than where. */
    static boolean isSpokenOfBy(String word) {
        return ALL.stream().anyMatch(topic -> topic.words().matcher(word).find());
    }

    private static double strength(long inTitle, long inText) {
        return inTitle > 0
                ? Math.min(2, TITLE_HITS * inTitle) + Math.min(2, Math.sqrt(inText))
                : Math.min(MOST_TEXT_ONLY, TEXT_ONLY * Math.sqrt(inText));
    }

    private static long hits(Topic topic, String text) {
        return topic.words().matcher(text).results().count();
    }

    private static List<Topic> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Topics.class.getResourceAsStream("topics.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(" ", 3))
                    .map(line -> new Topic(line[0], Double.parseDouble(line[1]), Pattern.compile(line[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
