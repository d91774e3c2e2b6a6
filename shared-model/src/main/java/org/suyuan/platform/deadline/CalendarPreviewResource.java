package org.suyuan.platform.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.platform.security.Roles;

/** What a calendar would move in this service, before it is imported in all. */
@Path("/v1/calendar-preview")
@Tag(name = "calendar", description = "Working calendar 工作日历")
public class CalendarPreviewResource {
    private static final int SHOWN = 1_000;

    @Inject
    Deadlines deadlines;

    /** What would move. */
    @Schema(description = "What a calendar would move in this service")
    public record CalendarPreview(
            @Schema(description = "How many running clocks would move", examples = "42")
            int moving,

            @Schema(description = "The first thousand of them")
            List<MovingClock> clocks) {}

    /** A clock that would move. */
    @Schema(description = "A clock that would move")
    public record MovingClock(
            @Schema(description = "The petition", examples = "01990d5e-7a3b-7c41-9d2e-3f6a8b1c5d70")
            UUID petitionId,

            @Schema(description = "What it waits for", examples = "report")
            String purpose,

            @Schema(
                    description = "The single thing, where a petition has several clocks of a purpose; else empty",
                    examples = "/group/hr")
            String item,

            @Schema(description = "Due now", examples = "2027-02-08T23:59:59+08:00")
            Instant dueBefore,

            @Schema(description = "Due then", examples = "2027-02-15T23:59:59+08:00")
            Instant dueAfter) {
        static MovingClock of(Deadlines.Move move) {
            Deadline clock = move.before();
            return new MovingClock(
                    clock.petitionId(),
                    clock.purpose(),
                    clock.item(),
                    clock.dueAt(),
                    move.after().dueAt());
        }
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "previewCalendarYear",
            summary = "Which running clocks of this service a year would move, and to when; nothing is changed 日历变更预览")
    public CalendarPreview preview(@NotNull @Valid CalendarRequest request) {
        List<Deadlines.Move> moves = deadlines.preview(request.announced());
        return new CalendarPreview(
                moves.size(), moves.stream().limit(SHOWN).map(MovingClock::of).toList());
    }
}
