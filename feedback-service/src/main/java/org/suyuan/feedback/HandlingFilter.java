package org.suyuan.feedback;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Opinion;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.store.Filter;
import org.suyuan.platform.time.Zone;

/** Conditions that narrow a listing of handlings; all that are given must hold. */
public class HandlingFilter {
    /** By the clocks that run, of which there are few, and as an array, which an index finds the handlings by. */
    private static final String DUE =
            "cast(sql('? = any(array(select petition_id from deadline where purpose = ''handling''"
                    + " and state = ''RUNNING'' and due_at < ?))', id, :dueBefore) as boolean) = true";

    @Parameter(description = "How far the handling has come", example = "CONTACTED")
    @QueryParam("state")
    @Nullable HandlingState state;

    @Parameter(description = "Grade of the petition (G-03)", example = "URGENT")
    @QueryParam("grade")
    @Nullable Grade grade;

    @Parameter(description = "Path of the unit it concerns, with all below it", example = "/group/mine-2")
    @QueryParam("unit")
    @Size(max = 400) @Nullable String unit;

    @Parameter(description = "Path of the unit that handles it, with all below it", example = "/group/hr")
    @QueryParam("handlingUnit")
    @Size(max = 400) @Nullable String handlingUnit;

    @Parameter(description = "Account of who took it over", example = "hr-li")
    @QueryParam("handledBy")
    @Size(max = 100) @Nullable String handledBy;

    @Parameter(description = "What the reply says (E-22)", example = "EXPLAIN")
    @QueryParam("opinion")
    @Nullable Opinion opinion;

    @Parameter(
            description = "Not closed, with a clock that runs, and due before",
            example = "2026-12-01T00:00:00+08:00")
    @QueryParam("dueBefore")
    @Nullable Instant dueBefore;

    @Parameter(description = "First day of closing", example = "2026-11-01")
    @QueryParam("closedFrom")
    @Nullable LocalDate closedFrom;

    @Parameter(description = "Last day of closing", example = "2026-11-30")
    @QueryParam("closedTo")
    @Nullable LocalDate closedTo;

    /** Refuses what cannot be meant, before anything is answered. */
    public void check() {
        filter();
    }

    Filter filter() {
        if (dueBefore != null && !Zone.isMeant(dueBefore)) {
            throw new BadInput("dueBefore", "field.bad-period");
        }
        return Filter.none()
                // As it stands, and no value: the database plans for how many there are of it.
                .holds(state != null, "state = " + state)
                .holds(isActive(), "conclusion.active = true")
                .where("basis.grade = :grade", "grade", grade)
                .branch("unit", UnitPath.asked("unit", unit))
                .branch("assignment.unit", UnitPath.asked("handlingUnit", handlingUnit))
                .where("answer.opinion = :opinion", "opinion", opinion)
                .where("assignment.handledBy = :handledBy", "handledBy", handledBy)
                .where(DUE, "dueBefore", dueBefore)
                .where("conclusion.closedAt >= :closedFrom", "closedFrom", startOf("closedFrom", closedFrom, 0))
                .where("conclusion.closedAt < :closedTo", "closedTo", startOf("closedTo", closedTo, 1));
    }

    /** Whether what is asked for is found among what is at work. */
    private boolean isActive() {
        return dueBefore != null || state != null && state != HandlingState.ARCHIVED && state != HandlingState.VOID;
    }

    private static @Nullable Instant startOf(String name, @Nullable LocalDate day, int later) {
        if (day == null) {
            return null;
        }
        Instant start = day.plusDays(later).atStartOfDay(Zone.OF_RECORD).toInstant();
        if (!Zone.isMeant(start)) {
            throw new BadInput(name, "field.bad-period");
        }
        return start;
    }
}
