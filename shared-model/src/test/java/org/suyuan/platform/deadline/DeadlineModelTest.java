package org.suyuan.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.Limit;

/** Holds the clocks against a model that knows nothing of them: it walks day by day, and hour by hour. */
class DeadlineModelTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);
    private static final int RUNS = 2_000;

    /** A stretch in which a clock stood still. */
    private record Stop(Instant from, Instant to) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, 77, 4_711})
    @DisplayName(
            "E-06, G-04, G-08 limits, suspensions, extensions, another limit, another calendar: as the slow model says")
    void clocks_agree_with_the_slow_model(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Map<LocalDate, Boolean> exceptions = exceptions(random);
            WorkingCalendar calendar = new WorkingCalendar(exceptions, Set.of(2026));
            Instant start = BEGINNING
                    .plusDays(random.nextInt(200))
                    .atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                    .atZone(CHINA)
                    .toInstant();
            Limit limit = limit(random);
            Limit bound = random.nextInt(3) == 0 ? null : Limit.naturalDays(1 + random.nextInt(60));
            Deadline clock = Deadline.armed(arming(start, limit, bound), start, "model", calendar);
            List<Stop> stops = new ArrayList<>();
            int extension = 0;
            Instant now = start;
            for (int act = random.nextInt(5); act > 0; act--) {
                now = now.plus(Duration.ofMinutes(1 + random.nextInt(6_000)));
                switch (random.nextInt(4)) {
                    case 0 -> {
                        Duration planned = Duration.ofMinutes(1 + random.nextInt(12_000));
                        Duration stood = random.nextBoolean() ? planned : planned.dividedBy(2);
                        Suspension period = new Suspension(now, now.plus(planned), "model", "model");
                        clock = clock.suspended(period, "X-01", calendar)
                                .resumed(now.plus(stood), "X-01", "model", "model", calendar);
                        stops.add(new Stop(now, now.plus(stood)));
                        now = now.plus(planned);
                    }
                    case 2 -> {
                        extension = 1 + random.nextInt(30);
                        clock = clock.extended(now, extension, "E-07", "model", "model", calendar);
                    }
                    case 1 -> {
                        limit = limit(random);
                        clock = clock.rearmed(now, arming(start, limit, bound), "G-08", "model", "model", calendar);
                    }
                    default -> {
                        exceptions = exceptions(random);
                        calendar = new WorkingCalendar(exceptions, Set.of(2026));
                        clock = clock.projected(now, "model", calendar);
                    }
                }
            }
            assertThat(clock.dueAt())
                    .as("seed %d, run %d: %s from %s, bound %s, %s", seed, run, limit, start, bound, stops)
                    .isEqualTo(earlier(
                                    due(start, limit, stops, exceptions),
                                    bound == null ? null : due(start, bound, List.of(), exceptions))
                            .plus(extension, ChronoUnit.DAYS));
        }
    }

    private static Arming arming(Instant start, Limit limit, @Nullable Limit bound) {
        return new Arming(UUID.randomUUID(), "model", "", "E-06", start, limit, bound);
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static Instant due(Instant start, Limit limit, List<Stop> stops, Map<LocalDate, Boolean> exceptions) {
        return limit.unit() == Limit.Unit.HOURS
                ? hours(start, limit.amount(), stops)
                : days(start, limit, stops, exceptions);
    }

    /** Counts seconds of the time that runs, stop by stop. */
    private static Instant hours(Instant start, int amount, List<Stop> stops) {
        long stopped = 0;
        for (Stop stop : stops) {
            stopped += stop.to().toEpochMilli() - stop.from().toEpochMilli();
        }
        return start.plusMillis(amount * 3_600_000L + stopped);
    }

    /** Walks from day to day and counts those that count; a day on which the clock stood still at its beginning or was stopped does not. */
    private static Instant days(Instant start, Limit limit, List<Stop> stops, Map<LocalDate, Boolean> exceptions) {
        LocalDate day = LocalDateTime.ofInstant(start, CHINA).toLocalDate();
        int left = limit.amount() + uncounted(day, limit, stops, exceptions);
        while (left > 0) {
            day = day.plusDays(1);
            if (counts(day, limit, exceptions)) {
                left--;
            }
        }
        return day.atTime(23, 59, 59).atZone(CHINA).toInstant();
    }

    private static int uncounted(LocalDate start, Limit limit, List<Stop> stops, Map<LocalDate, Boolean> exceptions) {
        int days = 0;
        for (LocalDate day = BEGINNING; day.isBefore(BEGINNING.plusYears(2)); day = day.plusDays(1)) {
            boolean stopped = false;
            for (Stop stop : stops) {
                LocalDate from = LocalDateTime.ofInstant(stop.from(), CHINA).toLocalDate();
                LocalDate to = LocalDateTime.ofInstant(stop.to(), CHINA).toLocalDate();
                stopped |= !day.isBefore(from) && day.isBefore(to);
            }
            days += stopped && day.isAfter(start) && counts(day, limit, exceptions) ? 1 : 0;
        }
        return days;
    }

    private static boolean counts(LocalDate day, Limit limit, Map<LocalDate, Boolean> exceptions) {
        if (limit.unit() == Limit.Unit.NATURAL_DAYS) {
            return true;
        }
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        return !exceptions.getOrDefault(day, weekend);
    }

    private static Limit limit(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Limit.hours(1 + random.nextInt(200));
            case 1 -> Limit.naturalDays(1 + random.nextInt(70));
            default -> Limit.workingDays(1 + random.nextInt(40));
        };
    }

    private static Map<LocalDate, Boolean> exceptions(Random random) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            exceptions.put(BEGINNING.plusDays(random.nextInt(500)), random.nextBoolean());
        }
        return exceptions;
    }
}
