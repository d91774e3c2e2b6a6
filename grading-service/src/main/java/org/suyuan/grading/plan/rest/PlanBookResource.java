package org.suyuan.grading.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.grading.editions.rest.EditionRequest;
import org.suyuan.grading.editions.rest.EditionView;
import org.suyuan.grading.plan.PlanBook;
import org.suyuan.grading.plan.PlanBooks;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.IfMatchRequired;

@Path("/v1/plan-books")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan-books", description = "Plan templates as data 处理方案模板")
public class PlanBookResource {
    @Inject
    PlanBooks editions;

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listPlanBooks",
            summary = "All editions of the plan templates, newest first 处理方案模板版本 (G-05)")
    public List<EditionView<PlanBook>> list() {
        return EditionView.all(editions);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "draftPlanBook",
            summary = "Draft an edition of the plan templates; it decides nothing yet 起草处理方案模板 (G-05)")
    public EditionView<PlanBook> draft(@NotNull @Valid EditionRequest<PlanBook> request) {
        return EditionView.of(editions.draft(request.content(), request.note()), editions::read);
    }

    @PUT
    @RecordsItself
    @Path("/{number}")
    @RolesAllowed(Roles.DIRECTOR)
    @IfMatchRequired
    @Operation(operationId = "rewritePlanBook", summary = "Change a draft of the plan templates 修改处理方案模板草案 (G-05)")
    public EditionView<PlanBook> rewrite(
            @PathParam("number") int number, @NotNull @Valid EditionRequest<PlanBook> request) {
        return EditionView.of(editions.rewrite(number, request.content(), request.note()), editions::read);
    }

    @POST
    @Path("/{number}/activation")
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @IfMatchRequired
    @Operation(
            operationId = "activatePlanBook",
            summary =
                    "Put a draft of the plan templates in force; another director than who drafted it 启用处理方案模板 (G-05)")
    public EditionView<PlanBook> activate(@PathParam("number") int number) {
        return EditionView.of(editions.activate(number), editions::read);
    }
}
