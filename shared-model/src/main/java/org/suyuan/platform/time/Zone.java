package org.suyuan.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone of record: every date that the method speaks of is a date in Asia/Shanghai. */
public final class Zone {
    public static final ZoneId OF_RECORD = ZoneId.of("Asia/Shanghai");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Zone() {}

    /** Whether somebody may mean a year; Java knows years that PostgreSQL does not. */
    public static boolean isMeant(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The date of record at an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(OF_RECORD).toLocalDate();
    }

    /** The midnight of record before an instant. */
    public static Instant startOfDay(Instant instant) {
        return dateOf(instant).atStartOfDay(OF_RECORD).toInstant();
    }

    /** Today's date of record. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }
}
