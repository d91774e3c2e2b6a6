package org.suyuan.grading.calendar;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of calendars. */
public enum CalendarRules implements Rule {
    CALENDAR_DAYS_ARE_OF_THEIR_YEAR(
            CONTENT,
            "I-09",
            "every day of an announcement lies in its year or in that week of its neighbours, not {0}"),
    CALENDAR_NAMES_A_DAY_ONCE(CONTENT, "I-09", "an announcement names a day once, not {0}"),
    CALENDAR_HAS_DAYS(CONTENT, "I-09", "an announcement names days off"),
    CALENDAR_DOUBTS_ARE_CONFIRMED(CONTENT, "I-09", "what is doubtful about a year is confirmed: {0}"),
    ICS_IS_TEXT(CONTENT, "I-09", "the file is text in UTF-8, GB 18030 or the charset that the Content-Type names"),
    ICS_IS_A_WHOLE_CALENDAR(CONTENT, "I-09", "the file is a whole ICS calendar, from BEGIN:VCALENDAR to END:VCALENDAR"),
    ICS_HAS_DAYS_OF_THE_YEAR(CONTENT, "I-09", "the calendar has days off or worked in {0}; it has them in {1}");

    private final Terms terms;

    CalendarRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
