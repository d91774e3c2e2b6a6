package org.suyuan.intake.learning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The places that a title names, by their kind: two petitions that each name a village, and not the same one, are not about the
 * same matter, however much the township that both name speaks for it.
 */
final class TitlePlaces {
    /** Two characters before the ending tell one from another; of a line its number alone. Each line is a kind of place. */
    private static final List<Pattern> KINDS = List.of(
            kind("组"),
            kind("村"),
            kind("小区|花园|花苑|家园|华府|公寓|公馆|苑|府|城"),
            kind("路|大道|街"),
            Pattern.compile("(?=(.)号线)"),
            kind("中学|小学|学校|学院|幼儿园|职业中专|附中"),
            Pattern.compile("(?=(.[一二三四五六七八九]中))"),
            kind("镇|乡|街道"),
            kind("医院"),
            kind("公司|集团|厂|矿"),
            kind("车间|队"));

    private final String title;
    private final List<Set<String>> names;

    TitlePlaces(String title) {
        this.title = title;
        this.names = KINDS.stream().map(kind -> names(kind, title)).toList();
    }

    private static Pattern kind(String endings) {
        return Pattern.compile("(?=(..)(?:" + endings + "))");
    }

    private static Set<String> names(Pattern kind, String title) {
        Set<String> found = new HashSet<>();
        kind.matcher(title)
                .results()
                .map(one -> Objects.requireNonNull(one.group(1)))
                .forEach(found::add);
        return found;
    }

    /** Whether there is a kind of place that both name, and nothing that the one calls so stands in the other. */
    boolean differFrom(TitlePlaces other) {
        return IntStream.range(0, KINDS.size())
                .anyMatch(kind -> isStranger(names.get(kind), other.names.get(kind), other));
    }

    private boolean isStranger(Collection<String> mine, Collection<String> theirs, TitlePlaces other) {
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(other.title::contains)
                && theirs.stream().noneMatch(title::contains);
    }
}
