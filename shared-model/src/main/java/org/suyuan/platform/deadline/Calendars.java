package org.suyuan.platform.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;

/** The working calendar in force: what is shipped, and over it what was imported into this service's database. */
@ApplicationScoped
public class Calendars {
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);
    private static final int FIRST_SHIPPED = 2024;
    private static final int LAST_SHIPPED = 2026;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    private volatile @Nullable WorkingCalendar current;
    private volatile long readAt;

    /** The calendar, at most ten seconds old: another replica may have imported a year. */
    public WorkingCalendar current() {
        WorkingCalendar known = current;
        if (known == null || System.nanoTime() - readAt > TRUSTED_FOR.toNanos()) {
            known = of(years());
            current = known;
            readAt = System.nanoTime();
        }
        return known;
    }

    /** The calendar as it is committed: for what computes a due time again that another replica may just have moved. */
    WorkingCalendar latest() {
        return of(years());
    }

    /** The announcements in force, by year. */
    public Map<Integer, CalendarYear> years() {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        for (int year = FIRST_SHIPPED; year <= LAST_SHIPPED; year++) {
            years.put(year, shipped(year));
        }
        sql.list("select announcement from calendar_year", row -> json.readValue(row.getString(1), CalendarYear.class))
                .forEach(year -> years.put(year.year(), year));
        return years;
    }

    /** The calendar as it would be with an announcement. */
    WorkingCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> years = years();
        years.put(year.year(), year.over(years.get(year.year())));
        return of(years);
    }

    /** An announcement with the shifts in force, where it says nothing of them. */
    public CalendarYear withShifts(CalendarYear year) {
        return year.over(years().get(year.year()));
    }

    /** Puts an announcement in force, in the caller's transaction. The same year again replaces it. */
    public void put(CalendarYear year) {
        sql.update(
                "insert into calendar_year (year, announcement)"
                        + " values (?, ?::jsonb) on conflict (year) do update set announcement = excluded.announcement",
                year.year(),
                new Sql.Json(year));
        current = null;
    }

    private CalendarYear shipped(int year) {
        try (InputStream file = Calendars.class.getResourceAsStream("/calendar/" + year + ".json")) {
            return json.readValue(file, CalendarYear.class);
        } catch (IOException e) {
            throw new IllegalStateException("calendar/" + year + ".json", e);
        }
    }

    private static WorkingCalendar of(Map<Integer, CalendarYear> years) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        years.values().forEach(year -> year.exceptions().forEach(day -> exceptions.put(day.date(), day.isOffDay())));
        return new WorkingCalendar(exceptions, years.keySet());
    }
}
