package org.suyuan.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayClockTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @Test
    @DisplayName(
            "C-06, E-22 what is due on a day off runs until the next working day, what is due on a working day until that day")
    void due_on_a_day_off() {
        assertThat(DayClock.working(FRIDAY, WorkingCalendar.PLAIN_WEEK)).isEqualTo(FRIDAY);
        assertThat(DayClock.working(FRIDAY.plusDays(1), WorkingCalendar.PLAIN_WEEK))
                .isEqualTo(FRIDAY.plusDays(3));
        WorkingCalendar holiday = new WorkingCalendar(
                Map.of(FRIDAY, true, FRIDAY.plusDays(1), false, FRIDAY.plusDays(3), true), Set.of(2026));
        assertThat(DayClock.working(FRIDAY, holiday)).isEqualTo(FRIDAY.plusDays(1));
        assertThat(DayClock.working(FRIDAY.plusDays(2), holiday)).isEqualTo(FRIDAY.plusDays(4));
    }

    @Test
    @DisplayName("C-06 on Monday what was due on Friday is over, and what was due on the days off between is not")
    void over_on_monday() {
        LocalDate monday = FRIDAY.plusDays(3);
        assertThat(DayClock.workingBefore(monday, WorkingCalendar.PLAIN_WEEK)).isEqualTo(FRIDAY);
        assertThat(DayClock.workingBefore(FRIDAY, WorkingCalendar.PLAIN_WEEK)).isEqualTo(FRIDAY.minusDays(1));
    }
}
