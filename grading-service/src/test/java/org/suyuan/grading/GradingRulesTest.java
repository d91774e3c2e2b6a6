package org.suyuan.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.deadline.WorkingCalendar;
import org.suyuan.testkit.Refused;

class GradingRulesTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-20T02:30:00Z");
    private static final Criteria LOW = new Criteria(Level.LOW, Level.LOW, Level.LOW);
    private static final WorkingCalendar WEEK = WorkingCalendar.PLAIN_WEEK;

    @Test
    @DisplayName("G-01 a grade stands on the report and is decided once")
    void a_grade_stands_on_the_report() {
        Grading desk = new Grading(UUID.randomUUID(), RECEIVED, "/group", null);
        Refused.by(
                GradingRules.GRADE_STANDS_ON_THE_REPORT, () -> desk.decide(LOW, Grade.ORDINARY, null, "clerk", WEEK));
        Grading decided = proposed(report(1, false, false, false));
        decided.decide(LOW, Grade.ORDINARY, null, "clerk", WEEK);
        Refused.by(
                GradingRules.GRADE_STANDS_ON_THE_REPORT,
                () -> decided.decide(LOW, Grade.ORDINARY, null, "clerk", WEEK));
    }

    @Test
    @DisplayName("G-02 a grade or criteria other than proposed give their reason in five characters")
    void a_deviation_gives_its_reason() {
        for (String reason : new @Nullable String[] {null, "", "一二三四"}) {
            Refused.by(
                    GradingRules.DEVIATION_GIVES_A_REASON,
                    () -> proposed(report(1, false, false, false)).decide(LOW, Grade.IMPORTANT, reason, "clerk", WEEK));
        }
        Criteria other = new Criteria(Level.LOW, Level.LOW, Level.MEDIUM);
        Refused.by(
                GradingRules.DEVIATION_GIVES_A_REASON,
                () -> proposed(report(1, false, false, false)).decide(other, Grade.ORDINARY, null, "clerk", WEEK));
        assertThat(decide(report(1, false, false, false), LOW, Grade.IMPORTANT, "一二三四五")
                        .grade())
                .isEqualTo(Grade.IMPORTANT);
    }

    @Test
    @DisplayName("G-08 danger is never ordinary")
    void danger_is_never_ordinary() {
        ReportIssued danger = report(1, false, false, false, UrgentSign.DANGER_TO_LIFE);
        Refused.by(
                GradingRules.DANGER_IS_NEVER_ORDINARY,
                () -> proposed(danger).decide(LOW, Grade.ORDINARY, "现场已经核实无险情", "clerk", WEEK));
        assertThat(decide(danger, LOW, Grade.IMPORTANT, "现场已经核实无险情").grade()).isEqualTo(Grade.IMPORTANT);
    }

    @ParameterizedTest
    @DisplayName("G-04 ordinary 7 days, important 15 days, urgent 24 hours and 5 days, from receipt")
    @CsvSource({
        "ORDINARY, 2026-11-27T15:59:59Z,",
        "IMPORTANT, 2026-12-05T15:59:59Z,",
        "URGENT, 2026-11-25T15:59:59Z, 2026-11-21T02:30:00Z"
    })
    void limits_by_grade(Grade grade, Instant due, @Nullable Instant response) {
        GradeDecided decided = decide(report(1, false, false, false), LOW, grade, "按规定定级办理");
        assertThat(decided.dueAt()).isEqualTo(due);
        assertThat(decided.responseDueAt()).isEqualTo(response);
        assertThat(decided.startedAt()).isEqualTo(RECEIVED);
    }

    @ParameterizedTest
    @DisplayName("G-02 the scale: both sides of every number")
    @CsvSource({
        "LOW, LOW, LOW, ORDINARY",
        "MEDIUM, LOW, LOW, ORDINARY",
        "MEDIUM, MEDIUM, LOW, IMPORTANT",
        "LOW, MEDIUM, MEDIUM, IMPORTANT",
        "HIGH, LOW, LOW, IMPORTANT",
        "LOW, LOW, HIGH, IMPORTANT",
        "LOW, HIGH, LOW, URGENT"
    })
    void the_scale(Level complexity, Level urgency, Level scope, Grade grade) {
        assertThat(GradeScale.grade(new Criteria(complexity, urgency, scope))).isEqualTo(grade);
    }

    @ParameterizedTest
    @DisplayName("G-02 scope: four people are low, five medium, twenty high")
    @CsvSource({"4, LOW", "5, MEDIUM", "19, MEDIUM", "20, HIGH"})
    void scope_by_people(int people, Level scope) {
        assertThat(GradeScale.judge(report(people, false, false, false)).scope())
                .isEqualTo(scope);
    }

    @Test
    @DisplayName("C-01 consultation for important and above, repeats and difficult cases")
    void consultation_is_required_with_its_reasons() {
        assertThat(decide(report(1, false, false, false), LOW, Grade.ORDINARY, null)
                        .consultationRequired())
                .isFalse();
        assertThat(decide(
                                report(20, false, false, false),
                                new Criteria(Level.LOW, Level.LOW, Level.HIGH),
                                Grade.IMPORTANT,
                                null)
                        .consultationReasons())
                .containsExactly(ConsultationReason.GRADE_IMPORTANT_OR_ABOVE);
        assertThat(Grading.consultationReasons(Grade.ORDINARY, report(1, true, false, false)))
                .containsExactly(ConsultationReason.REPEAT_PETITION);
        assertThat(Grading.consultationReasons(Grade.ORDINARY, report(1, false, false, true)))
                .containsExactly(ConsultationReason.DIFFICULT_CASE);
    }

    @Test
    @DisplayName("I-09 the days of an announcement lie in their year, each once")
    void calendar_days_are_of_their_year() {
        var inside = new CalendarYear.Day("元旦", LocalDate.of(2027, 1, 1), true);
        var outside = new CalendarYear.Day("元旦", LocalDate.of(2026, 12, 31), true);
        for (List<CalendarYear.Day> days : List.of(List.of(outside), List.of(inside, inside))) {
            Refused.by(
                    GradingRules.CALENDAR_DAYS_ARE_OF_THEIR_YEAR,
                    () -> new PublishCalendar().publish(new CalendarYear(2027, List.of("通知"), days)));
        }
    }

    private static GradeDecided decide(ReportIssued report, Criteria criteria, Grade grade, @Nullable String reason) {
        return proposed(report).decide(criteria, grade, reason, "clerk", WEEK);
    }

    private static Grading proposed(ReportIssued report) {
        Grading grading = new Grading(report.petitionId(), RECEIVED, "/group", null);
        grading.propose(report);
        return grading;
    }

    private static ReportIssued report(
            int people, boolean repeat, boolean collective, boolean difficult, UrgentSign... signs) {
        return new ReportIssued(
                UUID.randomUUID(),
                1,
                "clerk",
                AppealClass.LABOUR_RIGHTS,
                RiskLevel.LOW,
                people,
                repeat,
                collective,
                difficult,
                RECEIVED,
                "/group",
                "/group/hr",
                List.of(),
                Set.of(signs),
                null,
                null);
    }
}
