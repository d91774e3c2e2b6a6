package org.suyuan.grading.simulation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.simulation.Effect;
import org.suyuan.grading.simulation.Simulate;
import org.suyuan.grading.simulation.Simulation;
import org.suyuan.grading.simulation.SimulationState;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.security.Roles;

@Path("/v1/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "simulations", description = "What another grading table would change 模拟定级")
@RolesAllowed(Roles.DIRECTOR)
public class SimulationResource {
    @Inject
    Simulate simulate;

    @Inject
    Clock clock;

    @Schema(name = "Simulation", description = "A run of a grading table over all petitions 模拟定级")
    public record SimulationView(
            @Schema(description = "Id", examples = "01990d5e-7a3b-7c41-9d2e-3f6a8b1c5d70")
            UUID simulationId,

            @Schema(description = "Edition in force when it began", examples = "2")
            int tableNow,

            @Schema(description = "Edition that is tried", examples = "3")
            int tableThen,

            @Schema(description = "How far it is", examples = "RUNNING")
            SimulationState state,

            @Schema(description = "Petitions to go through", examples = "1000000")
            long total,

            @Schema(description = "Petitions gone through", examples = "420000")
            long done,

            @Schema(description = "Of them, how many would be graded otherwise", examples = "1730")
            long changed,

            @Schema(description = "What would change; absent until it is done") @Nullable Effect effect,

            @Schema(description = "Account of who started it", examples = "director-zhao")
            String startedBy,

            @Schema(description = "When it began", examples = "2026-11-20T10:30:00+08:00")
            Instant startedAt,

            @Schema(description = "When it was last heard of", examples = "2026-11-20T10:31:00+08:00")
            Instant seenAt) {
        public static SimulationView of(Simulation run, Instant now) {
            return new SimulationView(
                    run.id(),
                    run.tableNow(),
                    run.tableThen(),
                    run.state(now),
                    run.total(),
                    run.done(),
                    run.changed(),
                    run.effect(),
                    run.startedBy(),
                    run.startedAt(),
                    run.seenAt());
        }
    }

    @Schema(name = "SimulatedChange", description = "A petition that would be graded otherwise")
    record ChangeView(
            @Schema(description = "The petition", examples = "01990d5e-7a3b-7c41-9d2e-3f6a8b1c5d70")
            UUID petitionId,

            @Schema(description = "What the edition in force says", examples = "ORDINARY")
            Grade now,

            @Schema(description = "What the other one says", examples = "IMPORTANT")
            Grade then,

            @Schema(description = "What was decided; absent where nothing is", examples = "ORDINARY") @Nullable Grade decided) {
        public static ChangeView of(Simulate.Changed changed) {
            return new ChangeView(
                    changed.grading().id(),
                    changed.now(),
                    changed.then(),
                    changed.grading().decision().firstAt() == null
                            ? null
                            : changed.grading().decision().grade());
        }
    }

    @GET
    @Path("/{simulationId}")
    @Operation(
            operationId = "getSimulation",
            summary = "How far a simulation is; once done, what would change by grade and lead unit 模拟结果 (G-09)")
    public SimulationView get(@PathParam("simulationId") UUID simulationId) {
        return SimulationView.of(simulate.required(simulationId), clock.instant());
    }

    @GET
    @Path("/{simulationId}/changes")
    @Operation(
            operationId = "listSimulatedChanges",
            summary = "The petitions that would be graded otherwise, newest first 变化清单 (G-09)",
            description = "What the caller may not see is left out, so that a page may be shorter than asked for.")
    public Page<ChangeView> changes(
            @PathParam("simulationId") UUID simulationId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                simulate.changes(simulationId, Cursor.read(cursor), limit + 1),
                limit,
                changed -> changed.grading().id(),
                ChangeView::of);
    }
}
