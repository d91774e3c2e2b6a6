package org.suyuan.feedback.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.Timeline;
import org.suyuan.platform.time.Zone;

/** Conditions that narrow a timeline; all that are given must hold. */
public class TimelineFilter {
    /** What clocks say of themselves. */
    private static final String CLOCK = "deadline-reached";

    @Parameter(description = "Steps that announced it; all when absent", example = "[\"grading\"]")
    @QueryParam("service")
    @Size(max = 5) List<@Size(max = 20) String> services = List.of();

    @Parameter(description = "What happened; everything when absent", example = "[\"reply-issued\"]")
    @QueryParam("event")
    @Size(max = 50) List<@Size(max = 60) String> events = List.of();

    @Parameter(description = "First day in the zone of record, Asia/Shanghai", example = "2026-11-01")
    @QueryParam("from")
    @Nullable LocalDate from;

    @Parameter(description = "Last day in the zone of record, Asia/Shanghai", example = "2026-11-30")
    @QueryParam("to")
    @Nullable LocalDate to;

    @Parameter(description = "Whether reminders of clocks are left out; else they are there", example = "true")
    @QueryParam("withoutClocks")
    @Nullable Boolean withoutClocks;

    boolean leaves(Timeline.Entry entry) {
        LocalDate day = Zone.dateOf(entry.occurredAt());
        return (services.isEmpty() || services.contains(entry.service()))
                && (events.isEmpty() || events.contains(entry.what()))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && !(Boolean.TRUE.equals(withoutClocks) && entry.what().equals(CLOCK));
    }
}
