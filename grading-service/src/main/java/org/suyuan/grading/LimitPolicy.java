package org.suyuan.grading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.deadline.Limit;
import org.suyuan.platform.deadline.WorkingCalendar;

/** How much time a grade gives: ordinary 7 days, important 15 days, urgent a response in 24 hours and 5 days (G-04). */
public final class LimitPolicy {
    /** G-04, ordinary. */
    static final Limit ORDINARY = Limit.naturalDays(7);
    /** G-04, important. */
    static final Limit IMPORTANT = Limit.naturalDays(15);
    /** G-04, urgent: completion. */
    static final Limit URGENT = Limit.naturalDays(5);
    /** G-04, urgent: response. */
    static final Limit URGENT_RESPONSE = Limit.hours(24);
    /** E-06, the Ordinance's outer bound of handling. */
    static final Limit ORDINANCE = Limit.naturalDays(60);

    private LimitPolicy() {}

    /** The handling limit of a grade. */
    public static Limit handling(Grade grade) {
        return switch (grade) {
            case ORDINARY -> ORDINARY;
            case IMPORTANT -> IMPORTANT;
            case URGENT -> URGENT;
        };
    }

    /** When handling must be finished: the earlier of policy and Ordinance (E-35). Limits run from receipt. */
    public static Instant dueAt(Grade grade, Instant receivedAt, WorkingCalendar calendar) {
        Instant policy = handling(grade).dueFrom(receivedAt, calendar);
        Instant bound = ORDINANCE.dueFrom(receivedAt, calendar);
        return policy.isBefore(bound) ? policy : bound;
    }

    /** By when an urgent petition is responded to; null for the other grades. */
    public static @Nullable Instant responseDueAt(Grade grade, Instant receivedAt, WorkingCalendar calendar) {
        return grade == Grade.URGENT ? URGENT_RESPONSE.dueFrom(receivedAt, calendar) : null;
    }
}
