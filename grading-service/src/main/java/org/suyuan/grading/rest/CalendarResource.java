package org.suyuan.grading.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.grading.PublishCalendar;
import org.suyuan.platform.deadline.CalendarRequest;
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
        CalendarYear year = request.announced();
        publishCalendar.publish(year);
        return year;
    }
}
