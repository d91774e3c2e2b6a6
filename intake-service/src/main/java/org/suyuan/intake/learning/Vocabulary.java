package org.suyuan.intake.learning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of the texts that were learned from, with their counts: cuts other texts into the same words. */
public final class Vocabulary {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}A-Za-z0-9]+");
    private static final int LONGEST = 8;

    /** Cost of a piece that is no word: more than any word. */
    private static final double UNKNOWN = -13;

    private final Map<String, Integer> counts;
    private final double total;

    Vocabulary(Map<String, Integer> counts) {
        this.counts = counts;
        this.total = counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The words that occur often enough in some texts. */
    static Vocabulary of(List<CutText> texts, int atLeast) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.all().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.values().removeIf(count -> count < atLeast);
        return new Vocabulary(counts);
    }

    /** Title and text in words; what is no word is left out. */
    public CutText cut(String title, String text) {
        List<String> ofTitle = cut(title);
        List<String> all = new ArrayList<>(ofTitle);
        all.addAll(cut(text));
        return new CutText(ofTitle, all);
    }

    private List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        BETWEEN.splitAsStream(text).filter(run -> !run.isEmpty()).forEach(run -> cutRun(run, words));
        return words;
    }

    /** The most probable way through a run of characters, words being independent. */
    private void cutRun(String run, List<String> into) {
        int length = run.length();
        double[] best = new double[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= Math.min(length, start + LONGEST); end++) {
                Integer count = counts.get(run.substring(start, end));
                if (count != null || end == start + 1) {
                    double way = best[start] + (count == null ? UNKNOWN : Math.log(count / total));
                    if (way > best[end]) {
                        best[end] = way;
                        from[end] = start;
                    }
                }
            }
        }
        Deque<String> words = new ArrayDeque<>();
        for (int end = length; end > 0; end = from[end]) {
            words.addFirst(run.substring(from[end], end));
        }
        words.stream().filter(counts::containsKey).forEach(into::add);
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
