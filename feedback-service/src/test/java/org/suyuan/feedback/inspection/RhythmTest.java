package org.suyuan.feedback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.feedback.inspection.InspectionKind.FIRST_QUARTER_CHECK;
import static org.suyuan.feedback.inspection.InspectionKind.MONTHLY_COMMENT;
import static org.suyuan.feedback.inspection.InspectionKind.WEEKLY_SUPERVISION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Refused;

class RhythmTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    @DisplayName(
            "X-20 the first quarter is checked until 31 March, a month commented until its last day, a week until Sunday")
    void times() {
        assertThat(FIRST_QUARTER_CHECK.first(LocalDate.of(2026, 11, 5))).isEqualTo("2026-01-01");
        assertThat(FIRST_QUARTER_CHECK.last(LocalDate.of(2026, 1, 1))).isEqualTo("2026-03-31");
        assertThat(MONTHLY_COMMENT.last(LocalDate.of(2028, 2, 1))).isEqualTo("2028-02-29");
        assertThat(WEEKLY_SUPERVISION.first(LocalDate.of(2026, 11, 29))).isEqualTo("2026-11-23");
        assertThat(WEEKLY_SUPERVISION.first(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-23");
        assertThat(WEEKLY_SUPERVISION.last(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-29");
    }

    @Test
    @DisplayName("X-20 what was not held by its last day is missed on the day after, what was held counts once")
    void what_is_missing_shows() {
        UUID id = UUID.randomUUID();
        LocalDate march = LocalDate.of(2026, 3, 1);
        RhythmEntry held = new RhythmEntry(MONTHLY_COMMENT, march, LocalDate.of(2026, 3, 31), RhythmStanding.HELD, id);
        List<RhythmEntry> all = Rhythm.between(LocalDate.of(2026, 1, 1), TODAY.plusMonths(1), TODAY, List.of(held));
        assertThat(all)
                .filteredOn(one -> one.kind() == MONTHLY_COMMENT)
                .extracting(RhythmEntry::standing)
                .containsExactly(
                        RhythmStanding.MISSED,
                        RhythmStanding.MISSED,
                        RhythmStanding.HELD,
                        RhythmStanding.DUE,
                        RhythmStanding.DUE);
        assertThat(all)
                .filteredOn(one -> one.kind() == FIRST_QUARTER_CHECK)
                .extracting(RhythmEntry::standing)
                .containsExactly(RhythmStanding.MISSED);
        List<RhythmEntry> dayBefore = Rhythm.between(LocalDate.of(2026, 1, 1), TODAY, TODAY.minusDays(1), List.of());
        assertThat(dayBefore)
                .filteredOn(one -> one.kind() == FIRST_QUARTER_CHECK)
                .extracting(RhythmEntry::standing)
                .containsExactly(RhythmStanding.DUE);
        assertThat(all).isSortedAccordingTo((one, other) -> one.to().compareTo(other.to()));
        assertThat(all).allMatch(one -> !one.from().isBefore(LocalDate.of(2026, 1, 1)));
    }

    @Test
    @DisplayName("X-20 it is recorded from its first day on, within a year, and not before it is held")
    void held_when_it_was() {
        LocalDate from = LocalDate.of(2026, 3, 1);
        HoldInspection.demandHeld(from, from, from);
        HoldInspection.demandHeld(from, from.plusYears(1).minusDays(1), from.plusYears(2));
        for (LocalDate wrong : List.of(from.minusDays(1), from.plusYears(1))) {
            Refused.by(
                    InspectionRules.INSPECTION_WAS_HELD,
                    () -> HoldInspection.demandHeld(from, wrong, from.plusYears(2)));
        }
        Refused.by(InspectionRules.INSPECTION_WAS_HELD, () -> HoldInspection.demandHeld(from, from.plusDays(2), from));
    }
}
