package org.suyuan.consultation.taskforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.deadline.WorkingCalendar;

class SilentDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @Test
    @DisplayName(
            "C-09 a working day between the forming and today without a note is silent; the first day, today and days off are not")
    void silent() {
        List<TaskForce.DayNote> noted = List.of(new TaskForce.DayNote(FRIDAY.plusDays(4), "座谈。", "hr-li"));
        assertThat(TaskForces.silent(WorkingCalendar.PLAIN_WEEK, FRIDAY, FRIDAY.plusDays(6), noted))
                .containsExactly(FRIDAY.plusDays(3), FRIDAY.plusDays(5));
        assertThat(TaskForces.silent(WorkingCalendar.PLAIN_WEEK, FRIDAY, FRIDAY, noted))
                .isEmpty();
    }
}
