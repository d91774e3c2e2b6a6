package org.suyuan.grading.limit;

import static org.suyuan.grading.limit.LimitRules.LIMIT_POLICY_KNOWS_EVERY_GRADE;
import static org.suyuan.grading.limit.LimitRules.RUNGS_RISE;
import static org.suyuan.grading.limit.LimitRules.URGENT_IS_RESPONDED_TO;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.Rungs;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.contract.grading.Term;
import org.suyuan.platform.deadline.WorkingCalendar;

/**
 * How much time an enterprise gives: the first row that holds decides. Shipped: ordinary 7 days, important 15 days, urgent a
 * response in 24 hours and 5 days (G-04).
 */
@Schema(description = "Limit policy 时限规则: the first row that holds decides (G-04, G-06)")
public record LimitPolicy(
        @Schema(description = "The rows, special ones first") @NotEmpty @Size(max = 200) List<@NotNull @Valid LimitRow> rows) {
    /** E-06, the Ordinance's outer bound of handling: no policy passes it. */
    public static final Limit ORDINANCE = Limit.naturalDays(60);

    /**
     * The limits of one petition.
     *
     * @param completion of handling
     * @param start from when completion runs
     * @param dueAt the earlier of policy and Ordinance (E-35)
     * @param response null when none is asked
     * @param responseDueAt null when none is asked
     * @param clause that sets them
     * @param suspendedBy for what completion can stand still; null for every ground
     */
    public record Limits(
            Limit completion,
            Instant start,
            Instant dueAt,
            @Nullable Limit response,
            @Nullable Instant responseDueAt,
            String clause,
            @Nullable Set<SuspensionGround> suspendedBy) {
        /** The limit of handling, as it runs. */
        public Term handling() {
            return new Term(completion, start, dueAt, clause);
        }

        /**
         * The limit of the response, as it runs; null when none is asked.
         *
         * @param from when it began
         */
        public @Nullable Term answer(@Nullable Instant from) {
            return response == null || responseDueAt == null || from == null
                    ? null
                    : new Term(response, from, responseDueAt, clause);
        }
    }

    /** Refuses a policy that leaves a grade without a limit. */
    public void check() {
        for (Grade grade : Grade.values()) {
            LIMIT_POLICY_KNOWS_EVERY_GRADE.demand(rows.stream().anyMatch(row -> row.holdsForAllOf(grade)), grade);
        }
        for (LimitRow row : rows) {
            Rungs rungs = row.completion().rungs();
            RUNGS_RISE.demand(rungs == null || rungs.remindPercent() < rungs.duePercent(), row.name());
        }
        URGENT_IS_RESPONDED_TO.demand(rows.stream()
                .allMatch(row -> row.response() != null || row.grade() != null && row.grade() != Grade.URGENT));
    }

    /**
     * The limits of a matter.
     *
     * @param own handling limit of the grading table's row; null for that of this policy
     * @param decidedAt when a grade was decided first
     * @param knownAt from when a response can be asked: receipt, or when a later decision asked for it first
     */
    public Limits of(
            Grade grade,
            LimitCase matter,
            @Nullable Limit own,
            Instant decidedAt,
            Instant knownAt,
            WorkingCalendar calendar) {
        LimitRow row = row(grade, matter);
        Limit completion = own == null ? row.completion() : own;
        Instant start = row.start() == LimitStart.RECEIPT ? matter.receivedAt() : decidedAt;
        Instant policy = calendar.due(completion, start);
        Instant bound = calendar.due(ORDINANCE, matter.receivedAt());
        Limit response = row.response();
        return new Limits(
                completion,
                start,
                policy.isBefore(bound) ? policy : bound,
                response,
                response == null ? null : calendar.due(response, knownAt),
                row.clause(),
                row.suspendedBy());
    }

    private LimitRow row(Grade grade, LimitCase matter) {
        return rows.stream()
                .filter(row -> row.holds(grade, matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no limit of " + grade));
    }
}
