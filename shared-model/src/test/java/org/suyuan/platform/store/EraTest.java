package org.suyuan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EraTest {
    private static final int SOME = 2_000;

    /** Of what was made in the first half of the years that the 48 bits of a UUIDv7 can tell, and some of it just now. */
    private final Random random = new Random(20_261_121);

    @Test
    void whatever_came_before_lies_in_one_span_and_its_beginning_says_so() {
        for (int i = 0; i < SOME; i++) {
            UUID last = id(random.nextLong() >>> (1 + random.nextInt(3)));
            UUID earlier = id(last.getMostSignificantBits() - (random.nextLong() >>> (2 + random.nextInt(50))));
            if (earlier.getMostSignificantBits() >= 0 && earlier.compareTo(last) < 0) {
                assertThat(spansOf(earlier, Era.before(last)))
                        .as("%s before %s", earlier, last)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_span_is_a_few_entries_of_the_index_and_each_reaches_further_back() {
        List<Era> eras = Era.before(id(0x0199_FFFF_FFFF_7000L));
        assertThat(eras).extracting(Era::bits).containsExactly(20, 18, 16, 14, 12, 0);
        assertThat(eras).allSatisfy(era -> assertThat(era.to() - era.from()).isBetween(0, 3));
        assertThat(eras).extracting(Era::below).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void at_the_beginning_of_time_nothing_is_before() {
        assertThat(Era.before(new UUID(0, 1))).extracting(Era::from).containsOnly(0);
    }

    private static long spansOf(UUID id, List<Era> eras) {
        long spans = 0;
        for (int i = 0; i < eras.size(); i++) {
            UUID end = i + 1 < eras.size() ? eras.get(i + 1).below() : new UUID(0, 0);
            if (id.compareTo(eras.get(i).below()) < 0 && id.compareTo(end) >= 0) {
                Era era = eras.get(i);
                long beginning = era.bits() == 0 ? 0 : id.getMostSignificantBits() >>> (Long.SIZE - era.bits());
                assertThat(beginning).isBetween((long) era.from(), (long) era.to());
                spans++;
            }
        }
        return spans;
    }

    private static UUID id(long beginning) {
        return new UUID(beginning, 0x8000_0000_0000_0001L);
    }
}
