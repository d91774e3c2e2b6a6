package org.suyuan.grading.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.platform.deadline.CalendarDoubt;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.testkit.Refused;

/**
 * The working calendar: what an announcement may say, and how an ICS file is read as one. Files that people met:
 * china-holiday-calender 34, 59 and 60, ical4j 720, ics_calendar 66 and 75, node-ical 32, ChinaPublicCalendar 11,
 * iobroker.ical 81.
 */
class CalendarRulesTest {
    @Test
    @DisplayName("I-09 an ICS file is read day by day; its titles say off or worked")
    void an_ics_file_is_an_announcement() {
        CalendarYear year = read(ics("春节 假期", "20270206", "20270213") + ics("春节 补班", "20270214", "20270215"));
        assertThat(year.days()).hasSize(8);
        assertThat(year.days().get(6)).isEqualTo(new CalendarYear.Day("春节 假期", LocalDate.of(2027, 2, 12), true));
        assertThat(year.days().get(7)).isEqualTo(new CalendarYear.Day("春节 补班", LocalDate.of(2027, 2, 14), false));
        for (String bad : List.of("", ics("春节 假期", "20250206", "20250213"), ics("春节", "20270206", "20270213"))) {
            Refused.by(CalendarRules.ICS_HAS_DAYS_OF_THE_YEAR, () -> read(bad));
        }
    }

    @Test
    @DisplayName("I-09 a file that is cut off is no calendar")
    void a_file_that_is_cut_off() {
        String whole = calendar(ics("春节 假期", "20270206", "20270213"));
        for (String cut :
                List.of("nonsense", "", whole.replace("END:VCALENDAR", ""), whole.substring(0, whole.length() - 40))) {
            Refused.by(CalendarRules.ICS_IS_A_WHOLE_CALENDAR, () -> IcsNotice.read(bytes(cut), null, 2027, List.of()));
        }
        assertThat(IcsNotice.read(bytes("\uFEFF" + whole.toLowerCase(Locale.ROOT) + "\n\n"), null, 2027, List.of())
                        .announcement()
                        .days())
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    @DisplayName("I-09 a calendar is read in the charset it has, or is sent with")
    void a_calendar_in_its_charset(String charset) {
        byte[] file = calendar(ics("春节 假期", "20270206", "20270213")).getBytes(Charset.forName(charset));
        for (Charset named : java.util.Arrays.asList(null, Charset.forName(charset))) {
            assertThat(IcsNotice.read(file, named, 2027, List.of())
                            .announcement()
                            .days()
                            .get(0)
                            .name())
                    .isEqualTo("春节 假期");
        }
        Refused.by(
                CalendarRules.ICS_IS_TEXT,
                () -> IcsNotice.read(new byte[] {(byte) 0xFF, 'B'}, StandardCharsets.UTF_8, 2027, List.of()));
    }

    @Test
    @DisplayName("I-09 what is called off, has no day or says 不放假 is named; midnight ends an event")
    void what_an_event_does_not_say() {
        IcsNotice.Read read = file(ics("国庆 休", "20271001T000000", "20271004T000000")
                + ics("中秋 休", "20270915", "20270916").replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT")
                + ics("清明 不放假", "20270405", "20270406")
                + ics("端午 休", "20270931", "20270932")
                + ics("退休座谈会", "20271013", "20271014")
                + ics("暑假班开课", "20270701", "20270702")
                + ics("班子会议", "20271014", "20271015")
                + ics("国庆 假", "20271007", "20271001"));
        assertThat(read.announcement().days())
                .extracting(day -> day.date().toString())
                .containsExactly("2027-10-01", "2027-10-02", "2027-10-03");
        assertThat(read.leftOut()).containsExactly("中秋 休", "清明 不放假", "端午 休", "退休座谈会", "暑假班开课", "班子会议", "国庆 假");
    }

    @Test
    @DisplayName("I-09 a line may be folded inside a character")
    void a_fold_inside_a_character() {
        byte[] file = calendar(ics("春节 假期", "20270206", "20270213")).getBytes(StandardCharsets.UTF_8);
        int inside = new String(file, StandardCharsets.ISO_8859_1).indexOf("SUMMARY:") + "SUMMARY:".length() + 4;
        byte[] folded = new byte[file.length + 3];
        System.arraycopy(file, 0, folded, 0, inside);
        System.arraycopy(new byte[] {'\r', '\n', ' '}, 0, folded, inside, 3);
        System.arraycopy(file, inside, folded, inside + 3, file.length - inside);
        assertThat(IcsNotice.read(folded, null, 2027, List.of())
                        .announcement()
                        .days()
                        .get(0)
                        .name())
                .isEqualTo("春节 假期");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20200101|RRULE:FREQ=YEARLY|2027-01-01",
                "DTSTART;VALUE=DATE:20221001|RRULE:FREQ=YEARLY;INTERVAL=5|2027-10-01",
                "DTSTART;VALUE=DATE:20260501|RDATE;VALUE=DATE:20270501|2027-05-01",
                "DTSTART;VALUE=DATE:20270501|RDATE;VALUE=DATE:20280501|2027-05-01",
                "DTSTART:20250404T010000Z|RRULE:FREQ=YEARLY;COUNT=3|2027-04-04",
                "DTSTART;VALUE=DATE:20270405|RRULE:FREQ=YEARLY;UNTIL=20270601T000000Z|2027-04-05"
            })
    @DisplayName("I-09 a day that recurs every year is a day of this one")
    void a_day_that_recurs(String start, String rule, String day) {
        CalendarYear year = read("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:元旦 休\r\n" + start + "\r\n" + rule
                + "\r\nEND:VEVENT\r\n" + ics("春节 补班", "20270214", "20270215"));
        assertThat(year.days()).extracting(each -> each.date().toString()).contains(day, "2027-02-14");
        assertThat(year.days().stream().filter(each -> each.date().getYear() == 2027))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20270214T090000|DTEND:20270214T180000",
                        "DTSTART;TZID=Asia/Shanghai:20270214T090000|DTEND;TZID=Asia/Shanghai:20270214T180000",
                "DTSTART:20270214T010000Z|DTEND:20270214T100000Z", "DTSTART:20270213T160000Z|DTEND:20270213T170000Z",
                "DTSTART;TZID=PRC;VALUE=DATE:20270214|DTEND;TZID=PRC;VALUE=DATE:20270214",
                        "DTSTART;VALUE=DATE:20270214|X-A:1",
                "DTSTART;VALUE=DATE:20270214|DURATION:P1D", "DTEND;VALUE=DATE:20270215|DTSTART;VALUE=DATE:20270214"
            })
    @DisplayName("I-09 a day is read from every way in which calendars write it")
    void a_day_of_a_calendar(String one, String other) {
        CalendarYear year =
                read("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:春节 补班\r\n" + one + "\r\n" + other + "\r\nEND:VEVENT\r\n");
        assertThat(year.days()).containsExactly(new CalendarYear.Day("春节 补班", LocalDate.of(2027, 2, 14), false));
    }

    @Test
    @DisplayName(
            "I-09 what says neither off nor worked is named and left out, and days of the neighbour's week are kept")
    void what_says_neither_is_named() {
        IcsNotice.Read read = file(ics("元旦（休）", "20261231", "20270103")
                + ics("元宵节", "20270301", "20270302")
                + ics("休｜国庆节", "20271001", "20271008")
                + ics("班｜国庆节", "20271009", "20271010"));
        assertThat(read.leftOut()).containsExactly("元宵节");
        assertThat(read.announcement().days()).hasSize(11);
        assertThat(read.announcement().days().get(0).date()).isEqualTo("2026-12-31");
        assertThat(read.doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .contains(CalendarDoubt.DAY_OF_A_NEIGHBOUR)
                .doesNotContain(CalendarDoubt.NO_MAKE_UP_DAY);
        assertThat(file(ics("休", "20270102", "20270103")).doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .contains(
                        CalendarDoubt.NO_MAKE_UP_DAY,
                        CalendarDoubt.FEW_DAYS_OFF,
                        CalendarDoubt.DAY_OFF_ON_A_LONE_WEEKEND);
        assertThat(file(ics("班", "20270104", "20270105")).doubts())
                .contains(new CalendarDoubt.Doubtful(CalendarDoubt.WORKED_WEEKDAY, List.of(LocalDate.of(2027, 1, 4))));
    }

    @Test
    @DisplayName("I-09 调休 on a weekend is work, on a weekday it is rest, and a day that stands twice raises a doubt")
    void an_exchanged_day() {
        List<CalendarYear.Day> days = file(ics("春节 调休", "20270130", "20270131") + ics("春节 调休", "20270201", "20270202"))
                .announcement()
                .days();
        assertThat(days).extracting(CalendarYear.Day::isOffDay).containsExactly(false, true);
        CalendarYear.Day off = new CalendarYear.Day("春节", LocalDate.of(2027, 2, 5), true);
        CalendarYear.Day worked = new CalendarYear.Day("春节", LocalDate.of(2027, 2, 5), false);
        assertThat(CalendarDoubt.of(new CalendarYear(2027, List.of("公告"), List.of(off, worked), null)))
                .contains(
                        new CalendarDoubt.Doubtful(CalendarDoubt.DAY_STANDS_TWICE, List.of(LocalDate.of(2027, 2, 5))));
    }

    @Test
    @DisplayName("I-09 the calendars of the reports are read as they were downloaded")
    void calendars_as_downloaded() throws java.io.IOException {
        java.nio.file.Path files = java.nio.file.Path.of("../../shared/reports/files");
        org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.exists(files), "the reports are not here");
        byte[] whole = java.nio.file.Files.readAllBytes(files.resolve("shuyz-holidayCal.ics"));
        IcsNotice.Read read = IcsNotice.read(whole, null, 2025, List.of("通知"));
        assertThat(read.announcement().days())
                .anyMatch(day -> !day.isOffDay() && day.date().toString().equals("2025-01-26"));
        assertThat(read.doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .doesNotContain(CalendarDoubt.NO_MAKE_UP_DAY);
        byte[] holidays = java.nio.file.Files.readAllBytes(files.resolve("shuyz-holidayCal-HO.ics"));
        assertThat(IcsNotice.read(holidays, null, 2025, List.of()).doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .contains(CalendarDoubt.NO_MAKE_UP_DAY);
        byte[] neighbour = java.nio.file.Files.readAllBytes(files.resolve("holiday-cn-2023.ics"));
        assertThat(IcsNotice.read(neighbour, null, 2023, List.of())
                        .announcement()
                        .days()
                        .get(0)
                        .date())
                .isEqualTo("2022-12-31");
    }

    @Test
    @DisplayName("I-09 a year without days off is none, and what is doubtful is confirmed")
    void a_year_is_plausible() {
        Refused.by(CalendarRules.CALENDAR_HAS_DAYS, () -> publish(List.of(), true));
        var holidays = List.of(new CalendarYear.Day("元旦", LocalDate.of(2027, 1, 1), true));
        Refused.by(CalendarRules.CALENDAR_DOUBTS_ARE_CONFIRMED, () -> publish(holidays, false));
    }

    private static void publish(List<CalendarYear.Day> days, boolean confirmed) {
        new PublishCalendar().publish(new CalendarYear(2027, List.of("通知"), days, null), confirmed, Locale.ENGLISH);
    }

    @Test
    @DisplayName("I-09 the days of an announcement lie in their year, each once")
    void calendar_days_are_of_their_year() {
        var inside = new CalendarYear.Day("元旦", LocalDate.of(2027, 1, 1), true);
        var outside = new CalendarYear.Day("元旦", LocalDate.of(2026, 12, 24), true);
        Refused.by(
                CalendarRules.CALENDAR_DAYS_ARE_OF_THEIR_YEAR,
                () -> publish(List.of(inside, outside), true),
                "2026-12-24");
        Refused.by(CalendarRules.CALENDAR_NAMES_A_DAY_ONCE, () -> publish(List.of(inside, inside), true), "2027-01-01");
    }

    private static String ics(String title, String from, String to) {
        return "BEGIN:VEVENT\r\nUID:" + title + "\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:" + title
                + "\r\nDTSTART;VALUE="
                + (from.contains("T") ? "DATE-TIME:" : "DATE:") + from + "\r\nDTEND;VALUE="
                + (from.contains("T") ? "DATE-TIME:" : "DATE:") + to + "\r\nEND:VEVENT\r\n";
    }

    private static CalendarYear read(String events) {
        return file(events).announcement();
    }

    private static IcsNotice.Read file(String events) {
        return IcsNotice.read(bytes(calendar(events)), null, 2027, List.of("通知"));
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
