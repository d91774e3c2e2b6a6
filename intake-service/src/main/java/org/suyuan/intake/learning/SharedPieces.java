package org.suyuan.intake.learning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Pieces that two texts share word for word, and those of them that name a place. */
final class SharedPieces {
    private static final Pattern DISTRICT_FIRST = Pattern.compile("^[a-z]\\d*(?:市|区|县)");
    private static final int MOST_RUNS = 300;

    /** In no text that is compared: it has characters and numbers only. */
    private static final char BETWEEN = '\0';

    private SharedPieces() {}

    /** The longest pieces of a text that the other has too, from its beginning; so many at most. */
    static List<String> of(MatterText of, MatterText in) {
        String all = of.all();
        Set<String> runs = new LinkedHashSet<>();
        int at = 0;
        while (at + 2 <= all.length() && runs.size() < MOST_RUNS) {
            if (!in.hasPair(Pair.at(all, at))) {
                at++;
                continue;
            }
            int end = endOfRun(all, at, in);
            runs.add(all.substring(at, end));
            at = Math.max(at + 1, end - 1);
        }
        Set<String> whole = whole(runs);
        return runs.stream().filter(whole::contains).toList();
    }

    /**
     * Keeps the pieces that are part of no other: the longer ones, one behind the other, are looked through at once.
     *
     */
    private static Set<String> whole(Set<String> runs) {
        Set<String> whole = new HashSet<>();
        StringBuilder longer = new StringBuilder();
        runs.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(run -> longer.indexOf(run) < 0)
                .forEach(run -> {
                    whole.add(run);
                    longer.append(run).append(BETWEEN);
                });
        return whole;
    }

    /** As far as the other text goes on with the same characters, wherever it says them longest. */
    private static int endOfRun(String all, int at, MatterText in) {
        String other = in.all();
        int end = at + 2;
        int found = other.indexOf(all.substring(at, end));
        while (found >= 0 && end < all.length()) {
            int length = end - at;
            if (found + length < other.length() && other.charAt(found + length) == all.charAt(end)) {
                end++;
            } else {
                boolean isElsewhere = in.hasPair(Pair.at(all, end - 1));
                found = isElsewhere ? other.indexOf(all.substring(at, end + 1), found + 1) : -1;
                end += found >= 0 ? 1 : 0;
            }
        }
        return end;
    }

    /** Shared pieces that are names of places: they end like one, or what follows them does. */
    static Set<String> places(MatterText one, MatterText other, List<String> shared) {
        Set<String> places =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String run : shared) {
            String name = DISTRICT_FIRST.matcher(run).replaceFirst("");
            boolean isNumber = name.chars().allMatch(Character::isDigit);
            if (name.length() >= 2
                    && !isNumber
                    && (name.length() >= 3 && PlaceEnding.isLastOf(name)
                            || isFollowed(one, run)
                            || isFollowed(other, run))) {
                places.add(name);
            }
        }
        return places;
    }

    private static boolean isFollowed(MatterText text, String run) {
        int at = text.all().indexOf(run);
        return at >= 0 && PlaceEnding.lengthAt(text.all(), at + run.length()) > 0;
    }
}
