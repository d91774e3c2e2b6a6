package org.suyuan.consultation;

import java.time.LocalDate;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.time.Zone;

/** A span of days that somebody asks for. */
public final class Period {
    private Period() {}

    /**
     * Refuses a span that cannot be meant, before it is counted with.
     *
     * @throws BadInput when it ends before it begins, or lies outside the years that are meant
     */
    public static void check(LocalDate from, LocalDate to) {
        if (from.isAfter(to) || !Zone.isMeant(from.getYear()) || !Zone.isMeant(to.getYear())) {
            throw new BadInput("from", "field.bad-period");
        }
    }
}
