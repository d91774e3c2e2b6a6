package org.suyuan.grading.calendar.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.grading.calendar.IcsNotice;
import org.suyuan.grading.calendar.PublishCalendar;
import org.suyuan.platform.deadline.CalendarRequest;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;

@Path("/v1/calendar-years")
@Produces(MediaType.APPLICATION_JSON)
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
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishCalendarYear",
            summary = "Import a year in every service 导入工作日历",
            description =
                    "Replaces the year and moves the running clocks that it touches, each with the reason. What an"
                            + " announcement would hardly say is refused until it is confirmed; how far clocks would move is asked"
                            + " of each service before, calendar-preview.")
    public CalendarYear publish(
            @NotNull @Valid CalendarRequest request,
            @Parameter(description = "Whether somebody has looked at what is doubtful about it")
                    @QueryParam("confirmed")
                    @DefaultValue("false")
                    boolean confirmed,
            @Context HttpHeaders headers) {
        return publishCalendar.publish(
                request.announced(), confirmed, Messages.locale(headers.getAcceptableLanguages()));
    }

    @POST
    @ReadOnly
    @Path("/from-ics")
    @Consumes("text/calendar")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "readCalendarFile",
            summary = "Read an ICS file as the announcement of a year, to be previewed and imported 读取 ICS 日历",
            description =
                    "Days whose titles say that they are off 休、假 or worked 班, whole or with times; what says neither"
                            + " is named and left out. Nothing is changed.")
    public IcsNotice.Read read(
            @QueryParam("year") @NotNull @Min(2020) @Max(2100) Integer year,
            @QueryParam("paper") @NotBlank @Size(max = 300) String paper,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING))) byte[] file,
            @Context HttpHeaders headers) {
        return IcsNotice.read(file, charset(headers.getMediaType()), year, List.of(paper));
    }

    private static @Nullable Charset charset(MediaType type) {
        String named = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return named == null ? null : Charset.forName(named);
        } catch (IllegalArgumentException e) {
            throw new NotSupportedException(e);
        }
    }
}
