package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Event;

/** The days off and make-up workdays of a year are in force. 工作日历发布 */
@JsonClassDescription("The days off and make-up workdays of a year are in force. 工作日历发布")
public record CalendarPublished(
        @JsonPropertyDescription("The calendar year") int year,
        @JsonPropertyDescription("Where it was announced") List<String> papers,

        @JsonPropertyDescription("Days that differ from the week")
        List<Day> days,

        @JsonPropertyDescription(
                "Days on which the enterprise works or does not, whatever was announced 轮班、停产检修; absent where none are known")
        @Nullable List<Day> shifts)
        implements Event {
    /** A day off or a make-up workday. */
    public record Day(String name, LocalDate date, boolean isOffDay) {}

    /** One a year: announcements of the same year stay in order. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("calendar-" + year).getBytes(StandardCharsets.UTF_8));
    }
}
