package org.suyuan.intake.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Petitions of a file, counted by season: of one that is asked for, the usual is what was so in other seasons than its own and
 * its neighbours. A service knows the past alone; a file that is no longer than a year would have none.
 */
final class Seasons {
    private static final Duration SEASON = Duration.ofDays(90);

    private final Tally all = new Tally();
    private final Map<Long, Tally> bySeason = new HashMap<>();
    private final Map<Long, SteadyRarity> rarities = new HashMap<>();

    /** Petitions and pairs, counted. */
    private static final class Tally implements SteadyRarity.Counted {
        private final Map<Integer, Integer> holding = new HashMap<>();
        private long petitions;

        void add(int[] pairs) {
            petitions++;
            Arrays.stream(pairs).forEach(pair -> holding.merge(pair, 1, Integer::sum));
        }

        @Override
        public long petitions() {
            return petitions;
        }

        @Override
        public int holding(int pair) {
            return holding.getOrDefault(pair, 0);
        }
    }

    Seasons(Collection<MatterText> texts) {
        for (MatterText text : texts) {
            int[] pairs = text.pairs();
            all.add(pairs);
            bySeason.computeIfAbsent(season(text.raisedAt()), any -> new Tally())
                    .add(pairs);
        }
    }

    private static long season(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SEASON.toSeconds());
    }

    /** In how many petitions a pair stands. */
    int frequency(int pair) {
        return all.holding(pair);
    }

    /** Rarity as it is usual for a petition of that time. */
    SteadyRarity rarityAt(Instant time) {
        return rarities.computeIfAbsent(season(time), season -> new SteadyRarity(all, others(season)));
    }

    private SteadyRarity.Counted others(long season) {
        List<Tally> near = LongStream.rangeClosed(season - 1, season + 1)
                .mapToObj(bySeason::get)
                .filter(Objects::nonNull)
                .toList();
        return new SteadyRarity.Counted() {
            @Override
            public long petitions() {
                return all.petitions()
                        - near.stream().mapToLong(Tally::petitions).sum();
            }

            @Override
            public int holding(int pair) {
                return all.holding(pair)
                        - near.stream().mapToInt(tally -> tally.holding(pair)).sum();
            }
        };
    }
}
