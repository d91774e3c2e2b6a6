package org.suyuan.intake.learning;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two texts side by side: the score, and on demand the reasons that a person is shown. */
final class Compared {
    private static final int PASSAGE = 4;
    private static final int PASSAGES = 5;
    private static final double DAYS_OF_MONTH = 30;

    private final Weighed one;
    private final long days;
    private final boolean elsewhere;
    private final boolean otherPlace;
    private final Set<String> topics;
    private final List<String> shared;
    private final Set<String> places;
    private final Names names;
    private final double score;

    Compared(Weighed one, Weighed other) {
        MatterText mine = one.text;
        MatterText theirs = other.text;
        this.one = one;
        days = Math.abs(Duration.between(mine.raisedAt(), theirs.raisedAt()).toDays());
        elsewhere = liesElsewhere(mine.districts(), theirs.districts());
        topics = new LinkedHashSet<>(mine.topics().keySet());
        topics.retainAll(theirs.topics().keySet());
        shared = elsewhere
                ? List.of()
                : Stream.concat(SharedPieces.of(mine, theirs).stream(), SharedPieces.of(theirs, mine).stream())
                        .distinct()
                        .toList();
        places = SharedPieces.places(mine, theirs, shared);
        names = new Names(one, other);
        otherPlace = mine.namesOtherPlace(theirs);
        score = elsewhere ? SameMatter.IMPOSSIBLE : score(other, topic(mine.topics(), theirs.topics()));
    }

    private double score(Weighed other, double topic) {
        double name = one.rarest(places);
        double titles = Math.min(one.titleSaidBy(other), other.titleSaidBy(one));
        return 5 * Math.log(one.cosine(other) + 0.08)
                + 5.5 * titles
                + 0.5 * name
                + 2.5 * topic
                + 1.7 * name * topic
                + 1.0 * names.inTitle()
                + 1.25 * names.inBoth()
                - 0.7 * Math.log(1 + days / DAYS_OF_MONTH)
                - (names.differ() ? 1 : 0)
                - (otherPlace ? 2.3 : 0)
                - 1.7;
    }

    double score() {
        return score;
    }

    SameMatter.Likeness judgement() {
        return elsewhere
                ? new SameMatter.Likeness(score, Set.of(), topics, List.of(), days, true)
                : new SameMatter.Likeness(
                        score, names.shown(places), topics, passages(), days, otherPlace || names.differ());
    }

    /** Different districts of the same city, or different cities. */
    private static boolean liesElsewhere(Set<String> ones, Set<String> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return false;
        }
        Predicate<String> isExact = district -> district.length() > 1;
        Set<String> exact = ones.stream().filter(isExact).collect(Collectors.toSet());
        Set<String> otherExact = others.stream().filter(isExact).collect(Collectors.toSet());
        if (!exact.isEmpty() && !otherExact.isEmpty()) {
            return exact.stream().noneMatch(otherExact::contains);
        }
        return ones.stream().noneMatch(one -> others.stream().anyMatch(other -> one.charAt(0) == other.charAt(0)));
    }

    private static double topic(Map<String, Double> ones, Map<String, Double> others) {
        return ones.entrySet().stream()
                .mapToDouble(one -> one.getValue() * others.getOrDefault(one.getKey(), 0.0))
                .sum();
    }

    private List<String> passages() {
        Map<String, Double> telling = new HashMap<>();
        shared.stream()
                .filter(run -> run.length() >= PASSAGE)
                .forEach(run -> telling.put(run, one.rarest(run) * Math.sqrt(run.length())));
        return telling.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(PASSAGES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parts of names on both sides. */
    private static final class Names {
        private final Weighed weighed;
        private final Set<String> both;
        private final Set<String> told = new LinkedHashSet<>();
        private final boolean differ;

        Names(Weighed weighed, Weighed otherWeighed) {
            this.weighed = weighed;
            MatterText one = weighed.text;
            MatterText other = otherWeighed.text;
            Set<String> ones = new LinkedHashSet<>(weighed.names);
            Set<String> others = new LinkedHashSet<>(otherWeighed.names);
            both = new LinkedHashSet<>(ones);
            both.retainAll(others);
            weighed.titleNames.stream().filter(other::contains).forEach(told::add);
            otherWeighed.titleNames.stream().filter(one::contains).forEach(told::add);
            ones.removeIf(Topics::isSpokenOfBy);
            others.removeIf(Topics::isSpokenOfBy);
            differ = !ones.isEmpty()
                    && !others.isEmpty()
                    && ones.stream().noneMatch(other::contains)
                    && others.stream().noneMatch(one::contains);
        }

        double inTitle() {
            return weighed.rarest(told);
        }

        double inBoth() {
            return weighed.rarest(both);
        }

        boolean differ() {
            return differ;
        }

        /** The rare ones among the shared places, or the parts of names that both have. */
        Set<String> shown(Set<String> places) {
            Set<String> rare = places.stream()
                    .filter(place -> weighed.rarest(place) > 0.7)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return rare.isEmpty() ? both : rare;
        }
    }
}
