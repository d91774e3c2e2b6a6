package org.suyuan.intake.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When the growth of a matter is told. */
class SharedMatterTest {
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final SharedMatter matter = new SharedMatter(UUID.randomUUID());

    @Test
    @DisplayName("E-36 growth is told at five petitions and at each doubling, and at no other number")
    void growth_is_told_at_each_doubling() {
        int[] told = IntStream.rangeClosed(1, 50)
                .filter(petitions -> matter.isToBeSigned(petitions, 5, WEEK, NOW))
                .toArray();
        assertThat(told).containsExactly(5, 10, 20, 40);
    }

    @Test
    @DisplayName("E-36 a wave after the time that makes one is told anew, one within it is not")
    void a_new_wave_is_told_anew() {
        assertThat(matter.isToBeSigned(5, 5, WEEK, NOW)).isTrue();
        assertThat(matter.isToBeSigned(5, 5, WEEK, NOW.plus(WEEK))).isFalse();
        assertThat(matter.isToBeSigned(5, 5, WEEK, NOW.plus(WEEK).plusSeconds(1)))
                .isTrue();
    }
}
