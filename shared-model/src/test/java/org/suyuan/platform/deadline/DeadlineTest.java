package org.suyuan.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.DeadlineReached.Rung;
import org.suyuan.contract.Limit;
import org.suyuan.contract.Rungs;

class DeadlineTest {
    private static final Instant START = Instant.parse("2026-11-16T02:00:00Z");
    private static final WorkingCalendar WEEK = WorkingCalendar.PLAIN_WEEK;

    @Test
    @DisplayName("X-01 the rungs come in order, each once, the last a day after the due time")
    void rungs_come_in_order() {
        Deadline clock = armed(Limit.hours(100), null);
        for (Rung rung : Rung.values()) {
            assertThat(clock.nextRung()).isEqualTo(rung);
            clock = clock.fired(START);
        }
        assertThat(clock.nextRung()).isNull();
        assertThat(clock.nextRungAt()).isNull();
    }

    @Test
    void the_times_of_the_rungs_follow_from_start_and_due() {
        Deadline clock = armed(Limit.hours(100), null);
        assertThat(clock.nextRungAt()).isEqualTo(START.plus(Duration.ofHours(75)));
        clock = clock.fired(START);
        assertThat(clock.nextRungAt()).isEqualTo(START.plus(Duration.ofHours(90)));
        clock = clock.fired(START);
        assertThat(clock.nextRungAt())
                .isEqualTo(START.plus(Duration.ofHours(100)).plusMillis(1));
        clock = clock.fired(START);
        assertThat(clock.nextRungAt()).isEqualTo(START.plus(Duration.ofHours(124)));
    }

    @Test
    @DisplayName("G-08 another limit holds from the original start, and its ledger says why")
    void another_limit_holds_from_the_start() {
        Deadline shorter = armed(Limit.naturalDays(15), null)
                .rearmed(START, arming(Limit.naturalDays(5), null), "G-08", "PEOPLE", "clerk", WEEK);
        assertThat(shorter.dueAt()).isEqualTo(WEEK.due(Limit.naturalDays(5), START));
        assertThat(shorter.changes()).last().satisfies(change -> {
            assertThat(change.act()).isEqualTo("RELIMITED");
            assertThat(change.reason()).isEqualTo("PEOPLE");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, REMIND",
        "74, REMIND",
        "75, REMIND",
        "89, REMIND",
        "90, DUE",
        "100, DUE",
        "101, OVERDUE",
        "123, OVERDUE",
        "124, ESCALATE",
        "8760, ESCALATE"
    })
    @DisplayName("X-01 a clock that begins late tells the rung it is on, and not those that lie behind it")
    void a_clock_that_begins_late_tells_one_rung(int hoursLate, Rung first) {
        Instant now = START.plus(Duration.ofHours(hoursLate));
        Deadline late = Deadline.armed(arming(Limit.hours(100), null), now, "clerk", WEEK);
        assertThat(late.nextRung()).isEqualTo(first);
        assertThat(late.fired(now).nextRung())
                .isEqualTo(first == Rung.ESCALATE ? null : Rung.values()[first.ordinal() + 1]);
    }

    @Test
    @DisplayName("G-08 what a longer limit puts off is told again, what it does not is not")
    void a_longer_limit_tells_again_what_lies_ahead() {
        Instant late = START.plus(Duration.ofHours(96));
        Deadline told = armed(Limit.hours(100), null).fired(START).fired(START);
        assertThat(told.rearmed(late, arming(Limit.hours(400), null), "G-08", "", "clerk", WEEK)
                        .nextRung())
                .isEqualTo(Rung.REMIND);
        assertThat(told.rearmed(late, arming(Limit.hours(120), null), "G-08", "", "clerk", WEEK)
                        .nextRung())
                .isEqualTo(Rung.DUE);
        assertThat(told.rearmed(late, arming(Limit.hours(50), null), "G-08", "", "clerk", WEEK)
                        .nextRung())
                .isEqualTo(Rung.ESCALATE);
    }

    @Test
    @DisplayName("X-01 a policy may say when its clocks tell")
    void rungs_are_data() {
        Limit limit = new Limit(100, Limit.Unit.HOURS, new Rungs(50, 80, 2));
        Deadline clock = armed(limit, null);
        assertThat(clock.nextRungAt()).isEqualTo(START.plus(Duration.ofHours(50)));
        clock = clock.fired(START);
        assertThat(clock.nextRungAt()).isEqualTo(START.plus(Duration.ofHours(80)));
        clock = clock.fired(START).fired(START);
        assertThat(clock.nextRungAt()).isEqualTo(START.plus(Duration.ofHours(102)));
    }

    @Test
    @DisplayName("E-35 the earlier of policy and Ordinance is the due time")
    void the_earlier_limit_is_due() {
        assertThat(armed(Limit.naturalDays(90), Limit.naturalDays(60)).dueAt())
                .isEqualTo(WEEK.due(Limit.naturalDays(60), START));
        assertThat(armed(Limit.naturalDays(60), Limit.naturalDays(61)).dueAt())
                .isEqualTo(WEEK.due(Limit.naturalDays(60), START));
    }

    @Test
    void done_at_the_due_time_is_in_time_and_a_moment_later_is_not() {
        Deadline clock = armed(Limit.hours(1), null);
        assertThat(clock.met(clock.dueAt(), "clerk").state()).isEqualTo(Deadline.State.MET);
        assertThat(clock.met(clock.dueAt().plusMillis(1), "clerk").state()).isEqualTo(Deadline.State.MISSED);
        assertThat(clock.met(clock.dueAt(), "clerk").nextRung()).isNull();
    }

    @Test
    void a_clock_that_stands_still_tells_nothing_before_it_runs_again() {
        Deadline clock = armed(Limit.hours(100), null);
        Deadline suspended = clock.suspended(standstill(70, 90), "X-01", WEEK);
        assertThat(suspended.dueAt()).isEqualTo(hour(120));
        assertThat(suspended.nextRung()).isEqualTo(Rung.REMIND);
        assertThat(armed(Limit.hours(100), null)
                        .suspended(standstill(80, 100), "X-01", WEEK)
                        .nextRungAt())
                .isEqualTo(hour(100));
    }

    @Test
    void what_was_told_is_told_again_where_the_due_time_moved_away_from_it() {
        Deadline reminded = armed(Limit.hours(100), null).fired(hour(75));
        Deadline moved = reminded.suspended(standstill(76, 176), "X-01", WEEK);
        assertThat(moved.nextRung()).isEqualTo(Rung.REMIND);
        assertThat(moved.nextRungAt()).isEqualTo(hour(176));
        Deadline hardly = reminded.extended(hour(99), 1, "E-07", "案情复杂", "director", WEEK);
        assertThat(hardly.nextRung()).isEqualTo(Rung.DUE);
    }

    @Test
    void a_clock_that_is_resumed_early_counts_only_what_it_stood_still() {
        Deadline suspended = armed(Limit.hours(100), null).suspended(standstill(10, 50), "X-01", WEEK);
        Deadline resumed = suspended.resumed(hour(30), "X-01", "鉴定意见已出", "clerk", WEEK);
        assertThat(resumed.dueAt()).isEqualTo(hour(120));
        assertThat(resumed.resumed(hour(30), "X-01", "again", "clerk", WEEK)).isSameAs(resumed);
        assertThat(suspended.isSuspended(hour(50).minusMillis(1))).isTrue();
        assertThat(suspended.resumed(hour(50), "X-01", "late", "clerk", WEEK)).isSameAs(suspended);
        assertThat(resumed.changes()).extracting(ClockChange::act).containsExactly("ARMED", "SUSPENDED", "RESUMED");
    }

    @Test
    @DisplayName("E-35 the bound of the Ordinance does not stand still, and is told of when it is reached meanwhile")
    void the_ordinance_does_not_wait() {
        Deadline clock = armed(Limit.naturalDays(15), Limit.naturalDays(60));
        Deadline suspended = clock.suspended(standstill(10 * 24, 70 * 24), "X-01", WEEK);
        assertThat(suspended.dueAt()).isEqualTo(WEEK.due(Limit.naturalDays(60), START));
        Deadline overdue = suspended.fired(hour(45 * 24)).fired(hour(54 * 24));
        assertThat(overdue.nextRung()).isEqualTo(Rung.OVERDUE);
        assertThat(overdue.nextRungAt()).isEqualTo(overdue.dueAt().plusMillis(1));
    }

    @Test
    @DisplayName(
            "E-07, E-35 an extension passes the internal limit, and the Ordinance's 60 days by no more than itself")
    void an_extension_is_counted_from_the_due_time() {
        Deadline clock = armed(Limit.naturalDays(15), Limit.naturalDays(60));
        assertThat(clock.extended(START, 30, "E-07", "案情复杂", "director", WEEK).dueAt())
                .isEqualTo(clock.dueAt().plus(Duration.ofDays(30)));
        Deadline longest = armed(Limit.naturalDays(90), Limit.naturalDays(60))
                .extended(START, 30, "E-07", "案情复杂", "director", WEEK);
        assertThat(longest.dueAt()).isEqualTo(WEEK.due(Limit.naturalDays(90), START));
    }

    @Test
    void an_extension_stays_when_the_limit_changes() {
        Deadline extended = armed(Limit.naturalDays(15), null).extended(START, 5, "E-07", "案情复杂", "director", WEEK);
        Deadline regraded = extended.rearmed(START, arming(Limit.naturalDays(7), null), "G-08", "", "clerk", WEEK);
        assertThat(regraded.dueAt()).isEqualTo(WEEK.due(Limit.naturalDays(12), START));
    }

    @Test
    void a_calendar_edit_moves_the_due_time_once_with_the_reason() {
        Deadline clock = armed(Limit.workingDays(1), null);
        WorkingCalendar edited = new WorkingCalendar(Map.of(LocalDate.of(2026, 11, 17), true), Set.of());
        Deadline moved = clock.projected(START, "临时放假", edited);
        assertThat(moved.dueAt()).isEqualTo(WEEK.due(Limit.workingDays(2), START));
        assertThat(moved.changes().get(1).reason()).isEqualTo("临时放假");
        assertThat(moved.projected(START, "临时放假", edited)).isSameAs(moved);
    }

    private static Suspension standstill(int fromHour, int toHour) {
        return new Suspension(hour(fromHour), hour(toHour), "等待鉴定", "clerk");
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    private static Deadline armed(Limit limit, @org.jspecify.annotations.Nullable Limit bound) {
        return Deadline.armed(arming(limit, bound), START, "clerk", WEEK);
    }

    private static Arming arming(Limit limit, @org.jspecify.annotations.Nullable Limit bound) {
        return new Arming(UUID.randomUUID(), "report", "", "I-09", START, limit, bound);
    }
}
