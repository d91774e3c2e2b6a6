package org.suyuan.grading.table.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.grading.editions.rest.EditionRequest;
import org.suyuan.grading.editions.rest.EditionView;
import org.suyuan.grading.simulation.Simulate;
import org.suyuan.grading.simulation.rest.SimulationResource;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.GradingTable;
import org.suyuan.grading.table.GradingTables;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.IfMatchRequired;

@Path("/v1/grading-tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grading-tables", description = "Grading rules as data 定级规则")
public class GradingTableResource {
    @Inject
    GradingTables editions;

    @Inject
    Simulate simulate;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listGradingTables",
            summary = "All editions of the grading table, newest first 定级规则版本 (G-02)")
    public List<EditionView<GradingTable>> list() {
        return EditionView.all(editions);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "draftGradingTable",
            summary = "Draft an edition of the grading table; it decides nothing yet 起草定级规则 (G-02)")
    public EditionView<GradingTable> draft(@NotNull @Valid EditionRequest<GradingTable> request) {
        return EditionView.of(editions.draft(request.content(), request.note()), editions::read);
    }

    @PUT
    @RecordsItself
    @Path("/{number}")
    @RolesAllowed(Roles.DIRECTOR)
    @IfMatchRequired
    @Operation(operationId = "rewriteGradingTable", summary = "Change a draft of the grading table 修改定级规则草案 (G-02)")
    public EditionView<GradingTable> rewrite(
            @PathParam("number") int number, @NotNull @Valid EditionRequest<GradingTable> request) {
        return EditionView.of(editions.rewrite(number, request.content(), request.note()), editions::read);
    }

    @POST
    @Path("/{number}/activation")
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @IfMatchRequired
    @Operation(
            operationId = "activateGradingTable",
            summary = "Put a draft of the grading table in force; another director than who drafted it 启用定级规则 (G-02)")
    public EditionView<GradingTable> activate(@PathParam("number") int number) {
        return EditionView.of(editions.activate(number), editions::read);
    }

    @POST
    @ReadOnly
    @Path("/{number}/trial")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(
            operationId = "tryGradingTable",
            summary = "What an edition, draft or not, would say of some facts 试算 (G-02)")
    public VerdictView attempt(
            @PathParam("number") int number,
            @NotNull @Size(max = 14) Map<@NotNull Fact, @NotNull Object> facts,
            @Context HttpHeaders headers) {
        return VerdictView.of(
                editions.of(number).decide(Facts.tried(facts)), Messages.locale(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/{number}/simulations")
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "startSimulation",
            summary = "Run an edition, draft or not, over all petitions; nothing is changed 模拟定级 (G-02, G-09)")
    public SimulationResource.SimulationView simulate(@PathParam("number") int number) {
        return SimulationResource.SimulationView.of(simulate.start(number), clock.instant());
    }
}
