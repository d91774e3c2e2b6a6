package org.suyuan.intake.learning;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A petition's words, prepared for the question whether another is about the same matter. */
public final class MatterText {
    /** What Chinese places are called by at their end. */
    static final String PLACE = "小区|花园|花苑|新城|公司|集团|厂|站|路|村|学校|中学|小学|幼儿园|医院|苑|府|城|湾|园|广场|大厦|公馆|社区|街道|镇|乡|组|院|矿"
            + "|场|ktv|桥|湖|大道|线|国际|酒店|市场|物业|家园|楼盘|项目|队|车间|[一二三四五六七八九十0-9]{1,3}期";

    private static final Pattern SUFFIX = Pattern.compile(PLACE);
    private static final Pattern DISTRICT = Pattern.compile("(?<![a-z0-9])([a-m]\\d{0,2})(?:市|区|县)");
    private static final Pattern NOT_WRITING = Pattern.compile("[^\\u4e00-\\u9fffa-z0-9]");

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
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Set<String> titlePairs = new LinkedHashSet<>();
    private final Set<String> districts;
    private final Map<String, Double> topics;

    public MatterText(String title, String text, Instant raisedAt) {
        this.title = normal(title);
        this.text = normal(text);
        this.all = this.title + BORDER + this.text;
        this.raisedAt = raisedAt;
        count(this.title, TITLE_COUNTS);
        titlePairs.addAll(pairs.keySet());
        count(this.text, 1);
        Set<String> inTitle = districts(this.title);
        this.districts = inTitle.isEmpty() ? districts(head(this.text, DISTRICTS_IN)) : inTitle;
        this.topics = Topics.of(this.title, this.text);
    }

    /** Whoever writes more has said what it is about by then. Full-width and capital letters do not count, nor does punctuation. */
    private static String normal(String written) {
        String plain = NOT_WRITING
                .matcher(Normalizer.normalize(head(written, LONGEST), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT))
                .replaceAll("");
        return head(plain, LONGEST);
    }

    private void count(String part, int weight) {
        for (int i = 0; i + 2 <= part.length(); i++) {
            pairs.merge(part.substring(i, i + 2), weight, Integer::sum);
        }
    }

    private static Set<String> districts(String part) {
        return DISTRICT.matcher(part).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String head(String part, int length) {
        return part.substring(0, Math.min(length, part.length()));
    }

    /** All pairs of characters, each once. */
    public Set<String> pairs() {
        return pairs.keySet();
    }

    /**
     * The pairs that tell most of the matter: rare ones, those of the title and of names first.
     *
     * @param frequency in how many petitions a pair stands
     */
    public List<String> telling(Rarity rarity, ToIntFunction<String> frequency, int atMost) {
        Set<String> names = names(rarity);
        Map<String, Double> ranks = new HashMap<>();
        // Once each: others count while this is sorted.
        pairs.keySet()
                .forEach(pair -> ranks.put(
                        pair,
                        (frequency.applyAsInt(pair) + 1)
                                * (titlePairs.contains(pair) ? PREFERRED : 1)
                                * (names.contains(pair) ? PREFERRED : 1)));
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(atMost)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What stands before the endings of places: parts of names, in the title and at the beginning of the text. */
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
        Matcher suffix = SUFFIX.matcher(part);
        while (suffix.find()) {
            int start = suffix.start() - 2;
            if (start >= 0) {
                String name = part.substring(start, suffix.start());
                boolean isNumber = name.chars().allMatch(Character::isDigit);
                boolean isLine = isNumber && "路线".contains(suffix.group());
                if (isLine || !isNumber && rarity.isOfName(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    boolean contains(String piece) {
        return all.contains(piece);
    }

    boolean hasPair(String pair) {
        return pairs.containsKey(pair);
    }

    Map<String, Integer> counts() {
        return pairs;
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
