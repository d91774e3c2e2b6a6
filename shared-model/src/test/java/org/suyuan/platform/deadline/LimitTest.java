package org.suyuan.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.Limit;

class LimitTest {
    /** Spring festival 2026: off 02-15 to 02-23, made up for on 02-14 and 02-28, both Saturdays. */
    private static final WorkingCalendar SPRING = new WorkingCalendar(
            Map.of(
                    LocalDate.of(2026, 2, 14), false,
                    LocalDate.of(2026, 2, 16), true,
                    LocalDate.of(2026, 2, 17), true,
                    LocalDate.of(2026, 2, 18), true,
                    LocalDate.of(2026, 2, 19), true,
                    LocalDate.of(2026, 2, 20), true,
                    LocalDate.of(2026, 2, 23), true,
                    LocalDate.of(2026, 2, 28), false),
            Set.of(2026));

    @ParameterizedTest
    @DisplayName("I-09 one working day: the start day is not counted, days off are skipped, make-up workdays count")
    @CsvSource({
        "2026-11-19T09:00+08:00, 2026-11-20T23:59:59+08:00",
        "2026-11-20T09:00+08:00, 2026-11-23T23:59:59+08:00",
        "2026-11-21T09:00+08:00, 2026-11-23T23:59:59+08:00",
        "2026-02-13T17:00+08:00, 2026-02-14T23:59:59+08:00",
        "2026-02-14T17:00+08:00, 2026-02-24T23:59:59+08:00",
        "2026-02-27T17:00+08:00, 2026-02-28T23:59:59+08:00",
        "2026-02-19T23:59:59+08:00, 2026-02-24T23:59:59+08:00",
        "2026-02-24T00:00+08:00, 2026-02-25T23:59:59+08:00"
    })
    void one_working_day(String start, String due) {
        assertThat(SPRING.due(Limit.workingDays(1), at(start))).isEqualTo(at(due));
    }

    @ParameterizedTest
    @DisplayName("G-04 natural days end with the last second of the last day, hours to the instant")
    @CsvSource({
        "7, NATURAL_DAYS, 2026-11-20T00:00+08:00, 2026-11-27T23:59:59+08:00",
        "7, NATURAL_DAYS, 2026-11-20T23:59:59+08:00, 2026-11-27T23:59:59+08:00",
        "15, NATURAL_DAYS, 2026-12-20T10:00+08:00, 2027-01-04T23:59:59+08:00",
        "24, HOURS, 2026-11-20T23:10:05+08:00, 2026-11-21T23:10:05+08:00"
    })
    void days_and_hours(int amount, Limit.Unit unit, String start, String due) {
        assertThat(SPRING.due(new Limit(amount, unit), at(start))).isEqualTo(at(due));
    }

    @Test
    void suspended_days_do_not_count_and_a_suspension_within_a_day_moves_nothing() {
        Instant start = at("2026-11-16T10:00+08:00");
        assertThat(SPRING.due(Limit.naturalDays(7), start, List.of(suspension("2026-11-17T09:00", "2026-11-20T09:00"))))
                .isEqualTo(at("2026-11-26T23:59:59+08:00"));
        assertThat(SPRING.due(Limit.workingDays(3), start, List.of(suspension("2026-11-20T09:00", "2026-11-23T09:00"))))
                .isEqualTo(at("2026-11-20T23:59:59+08:00"));
        assertThat(SPRING.due(Limit.naturalDays(7), start, List.of(suspension("2026-11-17T09:00", "2026-11-17T18:00"))))
                .isEqualTo(at("2026-11-23T23:59:59+08:00"));
    }

    @Test
    void a_suspension_on_the_start_day_gives_no_day_for_it() {
        Instant start = at("2026-11-16T10:00+08:00");
        assertThat(SPRING.due(Limit.naturalDays(5), start, List.of(suspension("2026-11-16T11:00", "2026-11-17T00:00"))))
                .isEqualTo(at("2026-11-21T23:59:59+08:00"));
        assertThat(SPRING.due(Limit.naturalDays(5), start, List.of(suspension("2026-11-16T11:00", "2026-11-18T00:00"))))
                .isEqualTo(at("2026-11-22T23:59:59+08:00"));
    }

    @Test
    void a_limit_below_one_cannot_be_armed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.hours(0));
    }

    @Test
    void working_days_agree_with_a_slow_count_over_random_calendars() {
        Random random = new Random(20261121);
        for (int round = 0; round < 500; round++) {
            WorkingCalendar calendar = randomCalendar(random);
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            int amount = 1 + random.nextInt(40);
            LocalDate slow = start;
            int counted = 0;
            while (counted < amount) {
                slow = slow.plusDays(1);
                counted += calendar.isWorkingDay(slow) ? 1 : 0;
            }
            assertThat(calendar.plusWorkingDays(start, amount)).isEqualTo(slow);
            assertThat(start.plusDays(1)
                            .datesUntil(slow.plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .count())
                    .isEqualTo(amount);
        }
    }

    private static WorkingCalendar randomCalendar(Random random) {
        Map<LocalDate, Boolean> exceptions = new java.util.HashMap<>();
        for (int i = 0; i < 60; i++) {
            exceptions.put(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)), random.nextBoolean());
        }
        return new WorkingCalendar(exceptions, Set.of());
    }

    private static Suspension suspension(String from, String to) {
        return new Suspension(at(from + "+08:00"), at(to + "+08:00"), "等待补充材料", "clerk");
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
