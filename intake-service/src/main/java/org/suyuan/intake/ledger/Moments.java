package org.suyuan.intake.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suyuan.platform.reading.Glyphs;
import org.suyuan.platform.time.Zone;

/** Dates and times as people write them, in the zone of record; what could mean two days, or has no year, means none. */
public final class Moments {
    private static final Pattern DAY = Pattern.compile(
            "([12]\\d{3})\\s*(?:[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?|(\\d{2})(\\d{2}))\\s*(.*)");

    private static final Pattern TIME = Pattern.compile(
            "(?:星期[一二三四五六日天]|周[一二三四五六日天])?\\s*(上午|下午|晚上|凌晨|中午|早上)?\\s*(\\d{1,2})\\s*[:时点]\\s*(?:(\\d{1,2})\\s*(?:[:分]\\s*(?:(\\d{1,2})\\s*秒?)?)?|半)?");

    /** What says no more than the day: its name, and the half of it without an hour. */
    private static final Pattern WEEKDAY =
            Pattern.compile("^[(\\[]?(?:(?:星期|周|礼拜)[一二三四五六日天])?[)\\]]?\\s*(?:(?:上午|下午|晚上|凌晨|中午|早上)$)?");

    private Moments() {}

    /** The moment that is written; none when it is no day that is there. */
    public static Optional<Instant> of(String written) {
        String said = Glyphs.of(written).strip();
        try {
            if (said.matches("\\d{4}-\\d{2}-\\d{2}T.*(?:Z|[+-]\\d{2}:?\\d{2})")) {
                return Optional.of(OffsetDateTime.parse(said.replaceAll("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                        .toInstant());
            }
            return local(said.replace('T', ' '))
                    .map(moment -> moment.atZone(Zone.OF_RECORD).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String said) {
        Matcher day = DAY.matcher(said);
        if (!day.matches()) {
            return Optional.empty();
        }
        boolean together = day.group(4) != null;
        LocalDate date = LocalDate.of(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(together ? 4 : 2)),
                Integer.parseInt(day.group(together ? 5 : 3)));
        String rest = WEEKDAY.matcher(day.group(6).strip()).replaceFirst("");
        return rest.isEmpty() ? Optional.of(date.atStartOfDay()) : time(rest).map(date::atTime);
    }

    private static Optional<LocalTime> time(String said) {
        Matcher time = TIME.matcher(said);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(2));
        String part = time.group(1);
        boolean afternoon = "下午".equals(part) || "晚上".equals(part);
        int minute = time.group(3) == null ? said.endsWith("半") ? 30 : 0 : Integer.parseInt(time.group(3));
        int second = time.group(4) == null ? 0 : Integer.parseInt(time.group(4));
        return Optional.of(LocalTime.of(afternoon && hour < 12 ? hour + 12 : hour, minute, second));
    }
}
