package org.suyuan.grading.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.grading.PublishCalendar;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.idempotency.Once;
import org.suyuan.platform.security.Roles;

@Path("/v1/calendar-years")
@Tag(name = "calendar", description = "Working calendar 工作日历")
public class CalendarResource {
    @Inject
    Calendars calendars;

    @Inject
    PublishCalendar publishCalendar;

    @Schema(description = "The State Council's announcement of one year, in the format in common use for it")
    record CalendarRequest(
            @Schema(description = "Calendar year", examples = "2027") @Min(2020) @Max(2100) int year,

            @Schema(description = "Where it was announced") @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 300) String> papers,

            @Schema(description = "Days off and make-up workdays") @NotNull @Size(max = 366) List<@NotNull @Valid DayRequest> days) {}

    @Schema(description = "A day that differs from the week")
    record DayRequest(
            @Schema(description = "Its name", examples = "春节") @NotBlank @Size(max = 40) String name,

            @Schema(description = "The date", examples = "2027-02-06") @NotNull LocalDate date,

            @Schema(description = "Whether it is off; false for a make-up workday 调休")
            boolean isOffDay) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listCalendarYears",
            summary = "The announcements in force 工作日历",
            description =
                    "A year that is missing has not been announced: its days follow the week, and due dates in it may still move.")
    public Collection<CalendarYear> list() {
        return calendars.years().values();
    }

    @POST
    @Once
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishCalendarYear",
            summary = "Import a year in every service 导入工作日历",
            description = "Replaces the year and moves the running clocks that it touches, each with the reason.")
    public CalendarYear publish(@NotNull @Valid CalendarRequest request) {
        CalendarYear year = new CalendarYear(
                request.year(),
                request.papers(),
                request.days().stream()
                        .map(day -> new CalendarYear.Day(day.name(), day.date(), day.isOffDay()))
                        .toList());
        publishCalendar.publish(year);
        return year;
    }
}
