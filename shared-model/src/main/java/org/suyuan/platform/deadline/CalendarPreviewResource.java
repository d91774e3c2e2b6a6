package org.suyuan.platform.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.Zone;

/** Shows the clocks that a calendar would move in this service, before it is imported in all. */
@Path("/v1/calendar-preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "Working calendar 工作日历")
public class CalendarPreviewResource {
    @Inject
    Deadlines deadlines;

    /** Clocks of a purpose that would move. */
    @Schema(description = "Clocks of a purpose that would move; who imports a calendar sees no petitions")
    public record MovingClocks(
            @Schema(description = "What they wait for", examples = "report")
            String purpose,

            @Schema(description = "How many would be due later", examples = "40")
            long later,

            @Schema(description = "How many would be due earlier", examples = "2")
            long earlier,

            @Schema(description = "Days that one moves at most", examples = "7")
            long mostDays,

            @Schema(description = "Earliest due time now among them", examples = "2027-02-08T23:59:59+08:00")
            Instant firstDue) {
        static MovingClocks of(Deadlines.Move move) {
            long days = days(move);
            return new MovingClocks(
                    move.before().purpose(),
                    days > 0 ? 1 : 0,
                    days < 0 ? 1 : 0,
                    Math.abs(days),
                    move.before().dueAt());
        }

        MovingClocks and(MovingClocks other) {
            return new MovingClocks(
                    purpose,
                    later + other.later,
                    earlier + other.earlier,
                    Math.max(mostDays, other.mostDays),
                    firstDue.isBefore(other.firstDue) ? firstDue : other.firstDue);
        }

        private static long days(Deadlines.Move move) {
            return ChronoUnit.DAYS.between(
                    Zone.dateOf(move.before().dueAt()), Zone.dateOf(move.after().dueAt()));
        }
    }

    /** The effect of a calendar here. */
    @Schema(description = "What a calendar would do in this service, and what is doubtful about it")
    public record CalendarPreview(
            @Schema(description = "Running clocks that would move, by what they wait for")
            List<MovingClocks> clocks,

            @Schema(description = "What an announcement would hardly say")
            List<CalendarDoubt.Doubtful> doubts) {}

    @POST
    @ReadOnly
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "previewCalendarYear",
            summary =
                    "How many running clocks of this service a year would move, how far, and what is doubtful about it; nothing is changed 日历变更预览")
    public CalendarPreview preview(@NotNull @Valid CalendarRequest request) {
        Map<String, MovingClocks> byPurpose = new TreeMap<>();
        CalendarYear announced = request.announced();
        deadlines.preview(
                announced, move -> byPurpose.merge(move.before().purpose(), MovingClocks.of(move), MovingClocks::and));
        return new CalendarPreview(List.copyOf(byPurpose.values()), CalendarDoubt.of(announced));
    }
}
