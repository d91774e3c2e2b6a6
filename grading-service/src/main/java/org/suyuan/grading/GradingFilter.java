package org.suyuan.grading;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.store.Filter;
import org.suyuan.platform.time.Zone;

/** Conditions that narrow a listing of gradings; all that are given must hold. */
public class GradingFilter {
    @Parameter(description = "How far the grading has come", example = "PROPOSED")
    @QueryParam("state")
    @Nullable GradingState state;

    @Parameter(description = "Proposed grade (G-03)", example = "URGENT")
    @QueryParam("proposed")
    @Nullable Grade proposed;

    @Parameter(description = "Provisional or decided grade (G-03)", example = "IMPORTANT")
    @QueryParam("grade")
    @Nullable Grade grade;

    @Parameter(description = "Path of the unit it concerns, with all below it", example = "/group/mine-2")
    @QueryParam("unit")
    @Size(max = 400) @Nullable String unit;

    @Parameter(description = "Path of a department whose opinion is awaited", example = "/group/safety")
    @QueryParam("awaits")
    @Size(max = 400) @Nullable String awaits;

    @Parameter(description = "Must be decided before", example = "2026-11-22T00:00:00+08:00")
    @QueryParam("before")
    @Nullable Instant before;

    Filter filter() {
        if (before != null && !Zone.isMeant(before)) {
            throw new BadInput("before", "field.bad-period");
        }
        return Filter.none()
                .equal("progress.state", state)
                .where("proposal.grade = :proposed", "proposed", proposed)
                .where("decision.grade = :grade", "grade", grade)
                .branch("unit", UnitPath.asked("unit", unit))
                .where("progress.waitsUntil < :decidedBefore", "decidedBefore", before)
                .where(
                        "progress.state = PROPOSED and exists (select 1 from this.responsible.concernedUnits asked where asked = :awaits)",
                        "awaits",
                        UnitPath.asked("awaits", awaits));
    }

    /** Only what waits for a decision. */
    Filter waiting() {
        return filter().where("progress.open = :open", "open", true);
    }
}
