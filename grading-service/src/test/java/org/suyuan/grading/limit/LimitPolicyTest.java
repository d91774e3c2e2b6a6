package org.suyuan.grading.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.grading.Shipped.RECEIVED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.Limit;
import org.suyuan.contract.Rungs;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.grading.Shipped;
import org.suyuan.grading.limit.LimitPolicy.Limits;
import org.suyuan.platform.deadline.WorkingCalendar;
import org.suyuan.testkit.Refused;

class LimitPolicyTest {
    private static final Instant DECIDED = Instant.parse("2026-11-23T01:00:00Z");
    private static final LimitCase MATTER =
            new LimitCase(RECEIVED, "/group/mine-2", AppealClass.POLICY_ENQUIRY, "劳动/津贴", false);

    @ParameterizedTest
    @DisplayName("G-04 ordinary 7 days, important 15 days, urgent 24 hours and 5 days, from receipt")
    @CsvSource({
        "ORDINARY, 2026-11-27T15:59:59Z,",
        "IMPORTANT, 2026-12-05T15:59:59Z,",
        "URGENT, 2026-11-25T15:59:59Z, 2026-11-21T02:30:00Z"
    })
    void limits_by_grade(Grade grade, Instant due, @Nullable Instant response) {
        Limits limits = of(Shipped.limits(), grade);
        assertThat(limits.dueAt()).isEqualTo(due);
        assertThat(limits.responseDueAt()).isEqualTo(response);
        assertThat(limits.start()).isEqualTo(RECEIVED);
    }

    @ParameterizedTest
    @DisplayName("G-06 by type: simple consultation 3, complex rights 15, major matter 30 working days")
    @CsvSource({
        "POLICY_ENQUIRY, ORDINARY, 2026-11-25T15:59:59Z",
        "LABOUR_RIGHTS, ORDINARY, 2026-12-11T15:59:59Z",
        "LABOUR_RIGHTS, IMPORTANT, 2027-01-01T15:59:59Z"
    })
    void limits_by_type(AppealClass type, Grade grade, Instant due) {
        LimitPolicy byType = new LimitPolicy(List.of(
                row(null, null, AppealClass.POLICY_ENQUIRY, null, Limit.workingDays(3), LimitStart.RECEIPT),
                row(Grade.IMPORTANT, null, null, null, Limit.workingDays(30), LimitStart.RECEIPT),
                row(null, null, null, null, Limit.workingDays(15), LimitStart.RECEIPT)));
        byType.check();
        LimitCase matter = new LimitCase(RECEIVED, "/group", type, "", false);
        assertThat(byType.of(grade, matter, null, DECIDED, RECEIVED, WorkingCalendar.PLAIN_WEEK)
                        .dueAt())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("X-02, E-35 the earlier of policy and Ordinance: the sixtieth day bounds, the fifty-ninth does not")
    @CsvSource({"59, 2027-01-18T15:59:59Z", "60, 2027-01-19T15:59:59Z", "61, 2027-01-19T15:59:59Z"})
    void the_ordinance_bounds(int days, Instant due) {
        LimitPolicy long_ = before(row(Grade.ORDINARY, null, null, null, Limit.naturalDays(days), LimitStart.RECEIPT));
        assertThat(of(long_, Grade.ORDINARY).dueAt()).isEqualTo(due);
    }

    @Test
    @DisplayName("E-35 a limit from the decision is still bounded from receipt")
    void the_start_is_data() {
        LimitPolicy later = before(row(Grade.ORDINARY, null, null, null, Limit.naturalDays(7), LimitStart.DECISION));
        assertThat(of(later, Grade.ORDINARY).start()).isEqualTo(DECIDED);
        assertThat(of(later, Grade.ORDINARY).dueAt()).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
        LimitPolicy late = before(row(Grade.ORDINARY, null, null, null, Limit.naturalDays(58), LimitStart.DECISION));
        assertThat(of(late, Grade.ORDINARY).dueAt()).isEqualTo(Instant.parse("2027-01-19T15:59:59Z"));
    }

    @Test
    @DisplayName("G-06 the first row that holds decides: unit, category and sensitive period narrow")
    void rows_narrow() {
        LimitPolicy policy = before(
                new LimitRow(
                        "敏感时期",
                        "X-31",
                        null,
                        null,
                        null,
                        null,
                        true,
                        Limit.naturalDays(2),
                        Limit.hours(12),
                        LimitStart.RECEIPT,
                        null),
                row(Grade.ORDINARY, "/group/mine-2", null, "劳动", Limit.naturalDays(4), LimitStart.RECEIPT),
                row(Grade.ORDINARY, "/group/mine-2", null, null, Limit.naturalDays(5), LimitStart.RECEIPT));
        assertThat(of(policy, Grade.ORDINARY).completion()).isEqualTo(Limit.naturalDays(4));
        LimitCase otherCategory = new LimitCase(RECEIVED, "/group/mine-2/team", null, "劳动力", false);
        assertThat(of(policy, otherCategory)).isEqualTo(Limit.naturalDays(5));
        LimitCase otherUnit = new LimitCase(RECEIVED, "/group/mine-22", null, "劳动", false);
        assertThat(of(policy, otherUnit)).isEqualTo(Limit.naturalDays(7));
        LimitCase sensitive = new LimitCase(RECEIVED, "/group/mine-22", null, "劳动", true);
        assertThat(of(policy, sensitive)).isEqualTo(Limit.naturalDays(2));
    }

    @ParameterizedTest
    @DisplayName("X-01 a clock reminds before it is nearly due")
    @CsvSource({"79, true", "80, false", "81, false"})
    void rungs_rise(int remind, boolean good) {
        Limit limit = new Limit(7, Limit.Unit.NATURAL_DAYS, new Rungs(remind, 80, 24));
        LimitPolicy policy = before(row(Grade.ORDINARY, null, null, null, limit, LimitStart.RECEIPT));
        if (good) {
            policy.check();
        } else {
            Refused.by(LimitRules.RUNGS_RISE, policy::check);
        }
    }

    @Test
    @DisplayName("G-04 a policy without a grade, or without a response to what is urgent, is refused")
    void a_policy_knows_every_grade() {
        List<LimitRow> shipped = Shipped.limits().rows();
        for (LimitRow missing : shipped) {
            List<LimitRow> rest = new ArrayList<>(shipped);
            rest.remove(missing);
            Refused.by(LimitRules.LIMIT_POLICY_KNOWS_EVERY_GRADE, () -> new LimitPolicy(rest).check());
        }
        LimitRow silent = new LimitRow(
                "紧急",
                "G-04",
                Grade.URGENT,
                null,
                null,
                null,
                null,
                Limit.naturalDays(5),
                null,
                LimitStart.RECEIPT,
                null);
        Refused.by(LimitRules.URGENT_IS_RESPONDED_TO, () -> before(silent).check());
        Shipped.limits().check();
    }

    @Test
    @DisplayName("X-01 what suspends is said by the row that holds; urgent matters wait for force majeure alone")
    void what_suspends_is_data() {
        assertThat(of(Shipped.limits(), Grade.URGENT).suspendedBy()).containsExactly(SuspensionGround.FORCE_MAJEURE);
        assertThat(of(Shipped.limits(), Grade.ORDINARY).suspendedBy()).isNull();
    }

    private static Limit of(LimitPolicy policy, LimitCase matter) {
        return policy.of(Grade.ORDINARY, matter, null, DECIDED, RECEIVED, WorkingCalendar.PLAIN_WEEK)
                .completion();
    }

    private static Limits of(LimitPolicy policy, Grade grade) {
        return policy.of(grade, MATTER, null, DECIDED, RECEIVED, WorkingCalendar.PLAIN_WEEK);
    }

    private static LimitPolicy before(LimitRow... rows) {
        List<LimitRow> all = new ArrayList<>(List.of(rows));
        all.addAll(Shipped.limits().rows());
        return new LimitPolicy(all);
    }

    private static LimitRow row(
            @Nullable Grade grade,
            @Nullable String unit,
            @Nullable AppealClass type,
            @Nullable String category,
            Limit completion,
            LimitStart start) {
        return new LimitRow("规则", "G-06", grade, type, unit, category, null, completion, Limit.hours(24), start, null);
    }
}
