package org.suyuan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdRangeTest {
    private static final int SOME = 2_000;

    /** Of what was made in the first half of the years that the 48 bits of a UUIDv7 can tell, and some of it just now. */
    private final Random random = new Random(20_261_121);

    @Test
    void whatever_came_before_lies_in_one_span_and_its_beginning_says_so() {
        for (int i = 0; i < SOME; i++) {
            UUID last = id(random.nextLong() >>> (1 + random.nextInt(3)));
            UUID earlier = id(last.getMostSignificantBits() - (random.nextLong() >>> (2 + random.nextInt(50))));
            if (earlier.getMostSignificantBits() >= 0 && earlier.compareTo(last) < 0) {
                assertThat(spansOf(earlier, IdRange.before(last)))
                        .as("%s before %s", earlier, last)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_span_is_a_few_entries_of_the_index_and_each_reaches_further_back() {
        List<IdRange> ranges = IdRange.before(id(0x0199_FFFF_FFFF_7000L));
        assertThat(ranges).extracting(IdRange::bits).containsExactly(20, 18, 16, 14, 12, 0);
        assertThat(ranges)
                .allSatisfy(range -> assertThat(range.to() - range.from()).isBetween(0, 3));
        assertThat(ranges).extracting(IdRange::below).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void at_the_beginning_of_time_nothing_is_before() {
        assertThat(IdRange.before(new UUID(0, 1))).extracting(IdRange::from).containsOnly(0);
    }

    private static long spansOf(UUID id, List<IdRange> ranges) {
        long spans = 0;
        for (int i = 0; i < ranges.size(); i++) {
            UUID end = i + 1 < ranges.size() ? ranges.get(i + 1).below() : new UUID(0, 0);
            if (id.compareTo(ranges.get(i).below()) < 0 && id.compareTo(end) >= 0) {
                IdRange range = ranges.get(i);
                long beginning = range.bits() == 0 ? 0 : id.getMostSignificantBits() >>> (Long.SIZE - range.bits());
                assertThat(beginning).isBetween((long) range.from(), (long) range.to());
                spans++;
            }
        }
        return spans;
    }

    private static UUID id(long beginning) {
        return new UUID(beginning, 0x8000_0000_0000_0001L);
    }
}
