package org.suyuan.intake.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.suyuan.intake.words.SearchedText;

/** A petition's words, prepared for the question whether another is about the same matter. */
public final class MatterText {
    private static final Pattern DISTRICT = Pattern.compile("(?<![a-z0-9])([a-m]\\d{0,2})(?:市|区|县)");

    /** Between title and text: no pair of characters spans it. */
    private static final char BORDER = '|';

    /** A name is looked for in the beginning of a text. */
    private static final int BEGINNING = 300;

    private static final int DISTRICTS_IN = 400;
    private static final int LONGEST = 1000;
    private static final int TITLE_COUNTS = 3;
    private static final double PREFERRED = 0.2;

    private final String title;
    private final String text;
    private final String all;
    private final Instant raisedAt;
    private final PairBag pairs;
    private final Set<String> districts;
    private final Map<String, Double> topics;
    private final TitlePlaces titlePlaces;

    public MatterText(String title, String text, Instant raisedAt) {
        this.title = normal(title);
        this.text = normal(text);
        this.all = this.title + BORDER + this.text;
        this.raisedAt = raisedAt;
        this.pairs = new PairBag(this.title, this.text, TITLE_COUNTS);
        Set<String> inTitle = districts(this.title);
        this.districts = inTitle.isEmpty() ? districts(head(this.text, DISTRICTS_IN)) : inTitle;
        this.topics = Topics.of(this.title, this.text);
        this.titlePlaces = new TitlePlaces(this.title);
    }

    /**
     * Cuts a text at a length by which it has said what it is about. Full-width and capital letters do not count, nor
     * does punctuation.
     */
    private static String normal(String written) {
        String plain = SearchedText.of(head(written, LONGEST));
        StringBuilder letters = new StringBuilder(plain.length());
        plain.chars().filter(MatterText::isLetter).forEach(letter -> letters.append((char) letter));
        return head(letters.toString(), LONGEST);
    }

    private static boolean isLetter(int character) {
        return character >= '\u4e00' && character <= '\u9fff'
                || character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9';
    }

    private static Set<String> districts(String part) {
        return DISTRICT.matcher(part).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String head(String part, int length) {
        return part.substring(0, Math.min(length, part.length()));
    }

    /** All pairs of characters, each once, in rising order. */
    public int[] pairs() {
        return pairs.once();
    }

    /**
     * The pairs that tell most of the matter: rare ones, those of the title and of names first.
     */
    public int[] telling(SteadyRarity rarity, int atMost) {
        Set<Integer> inTitle = Pair.in(title).boxed().collect(Collectors.toSet());
        Set<Integer> inNames =
                names(rarity).stream().map(name -> Pair.at(name, 0)).collect(Collectors.toSet());
        Map<Integer, Double> ranks = new HashMap<>();
        // Once each: others count while this is sorted.
        for (int pair : pairs()) {
            ranks.put(
                    pair,
                    (rarity.expected(pair) + 1)
                            * (inTitle.contains(pair) ? PREFERRED : 1)
                            * (inNames.contains(pair) ? PREFERRED : 1));
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Integer::compareUnsigned))
                .limit(atMost)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    /** Parts of names before the endings of places, in the title and at the beginning of the text. */
    Set<String> names(Rarity rarity) {
        Set<String> names = titleNames(rarity);
        names.addAll(names(head(text, BEGINNING), rarity));
        return names;
    }

    Set<String> titleNames(Rarity rarity) {
        return names(title, rarity);
    }

    private static Set<String> names(String part, Rarity rarity) {
        Set<String> names = new LinkedHashSet<>();
        int at = 0;
        while (at < part.length()) {
            int length = PlaceEnding.lengthAt(part, at);
            if (length > 0) {
                nameBefore(part, at, part.substring(at, at + length), rarity).ifPresent(names::add);
            }
            at += Math.max(1, length);
        }
        return names;
    }

    private static Optional<String> nameBefore(String part, int end, String ending, Rarity rarity) {
        if (end < 2) {
            return Optional.empty();
        }
        String name = part.substring(end - 2, end);
        boolean isNumber = name.chars().allMatch(Character::isDigit);
        boolean isLine = isNumber && "路线".contains(ending);
        return Optional.of(name).filter(any -> isLine || !isNumber && rarity.isOfName(Pair.at(name, 0)));
    }

    /** The pairs of the title, each once. */
    int[] titlePairs() {
        return Pair.in(title).distinct().toArray();
    }

    /** Whether each title names a place that the other does not, and both are of one kind. */
    boolean namesOtherPlace(MatterText other) {
        return titlePlaces.differFrom(other.titlePlaces);
    }

    boolean contains(String piece) {
        return all.contains(piece);
    }

    boolean hasPair(int pair) {
        return placeOf(pair) >= 0;
    }

    /** Where a pair stands among all; negative where it does not. */
    int placeOf(int pair) {
        return pairs.placeOf(pair);
    }

    /** How often the pair at a place stands in the text, more for the title. */
    int count(int place) {
        return pairs.count(place);
    }

    String all() {
        return all;
    }

    Set<String> districts() {
        return districts;
    }

    Map<String, Double> topics() {
        return topics;
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
