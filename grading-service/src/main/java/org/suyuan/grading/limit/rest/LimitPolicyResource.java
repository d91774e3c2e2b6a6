package org.suyuan.grading.limit.rest;

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
import org.suyuan.grading.limit.LimitPolicies;
import org.suyuan.grading.limit.LimitPolicy;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.IfMatchRequired;

@Path("/v1/limit-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "limit-policies", description = "Limits as data 时限规则")
public class LimitPolicyResource {
    @Inject
    LimitPolicies editions;

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listLimitPolicies",
            summary = "All editions of the limit policy, newest first 时限规则版本 (G-04)")
    public List<EditionView<LimitPolicy>> list() {
        return EditionView.all(editions);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "draftLimitPolicy",
            summary = "Draft an edition of the limit policy; it decides nothing yet 起草时限规则 (G-04)")
    public EditionView<LimitPolicy> draft(@NotNull @Valid EditionRequest<LimitPolicy> request) {
        return EditionView.of(editions.draft(request.content(), request.note()), editions::read);
    }

    @PUT
    @RecordsItself
    @Path("/{number}")
    @RolesAllowed(Roles.DIRECTOR)
    @IfMatchRequired
    @Operation(operationId = "rewriteLimitPolicy", summary = "Change a draft of the limit policy 修改时限规则草案 (G-04)")
    public EditionView<LimitPolicy> rewrite(
            @PathParam("number") int number, @NotNull @Valid EditionRequest<LimitPolicy> request) {
        return EditionView.of(editions.rewrite(number, request.content(), request.note()), editions::read);
    }

    @POST
    @Path("/{number}/activation")
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @IfMatchRequired
    @Operation(
            operationId = "activateLimitPolicy",
            summary = "Put a draft of the limit policy in force; another director than who drafted it 启用时限规则 (G-04)")
    public EditionView<LimitPolicy> activate(@PathParam("number") int number) {
        return EditionView.of(editions.activate(number), editions::read);
    }
}
