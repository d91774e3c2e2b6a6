package org.suyuan.consultation.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How often a body meets, and under whose chair it counts. */
enum Duty {
    /** C-07, chaired by the Party secretary. */
    TWICE_A_YEAR("C-07", 2, 12, true),
    /** C-08 */
    ONCE_A_QUARTER("C-08", 1, 3, false);

    private static final int MONTHS = 12;

    private final String clause;
    private final int times;
    private final int months;
    private final boolean bySecretary;

    Duty(String clause, int times, int months, boolean bySecretary) {
        this.clause = clause;
        this.times = times;
        this.months = months;
        this.bySecretary = bySecretary;
    }

    /** How it stands in each of its periods of a year. */
    List<DutyStanding> standing(Body body, int year, List<HeldSession> held, LocalDate today) {
        return IntStream.range(0, MONTHS / months)
                .mapToObj(period -> standing(body, LocalDate.of(year, 1 + period * months, 1), held, today))
                .toList();
    }

    private DutyStanding standing(Body body, LocalDate from, List<HeldSession> held, LocalDate today) {
        LocalDate to = from.plusMonths(months).minusDays(1);
        int done = (int) held.stream()
                .filter(one -> one.bodyId().equals(body.bodyId()))
                .filter(one -> !one.heldOn().isBefore(from) && !one.heldOn().isAfter(to))
                .filter(one -> !bySecretary || one.chairPost() == Post.PARTY_SECRETARY)
                .count();
        boolean missed = done < times && today.isAfter(to);
        return new DutyStanding(body.bodyId(), body.name(), body.kind(), clause, from, to, times, done, missed);
    }
}
