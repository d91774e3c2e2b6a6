package org.suyuan.intake.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.suyuan.platform.time.Zone;

/** Days and times as letters have them, by patterns of our own: those of the JDK change with its version. */
final class Dates {
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    static String day(LocalDate day, Locale language) {
        return (language.getLanguage().equals("zh") ? DAY_ZH : DAY_EN).format(day);
    }

    /** To the minute, in the zone of record. */
    static String moment(Instant moment, Locale language) {
        return day(Zone.dateOf(moment), language) + " " + TIME.format(moment.atZone(Zone.OF_RECORD));
    }
}
