package org.suyuan.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The zone of record: every date that the method speaks of is a date in Asia/Shanghai. */
public final class Zone {
    public static final ZoneId OF_RECORD = ZoneId.of("Asia/Shanghai");

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;

    /** Dates that machines write for no date at all. */
    private static final LocalDate EPOCH = LocalDate.EPOCH;

    private static final int SECONDS = 60;

    private Zone() {}

    /** Whether somebody may mean a year: not the 1900 and 1904 of empty cells, nor one that PostgreSQL does not know. */
    public static boolean isMeant(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether somebody may mean a day: one of such a year, and not the day that stands for no date in most systems. */
    public static boolean isMeant(LocalDate day) {
        return isMeant(day.getYear()) && !day.equals(EPOCH);
    }

    /** Whether somebody may mean a moment. */
    public static boolean isMeant(Instant moment) {
        return isMeant(moment.atOffset(ZoneOffset.UTC).getYear()) && isMeant(dateOf(moment));
    }

    /** The moment with the offset of the zone of record; before offsets were of whole minutes, in UTC, which every reader takes. */
    public static OffsetDateTime offset(Instant moment) {
        OffsetDateTime local = moment.atZone(OF_RECORD).toOffsetDateTime();
        return local.getOffset().getTotalSeconds() % SECONDS == 0 ? local : moment.atOffset(ZoneOffset.UTC);
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
