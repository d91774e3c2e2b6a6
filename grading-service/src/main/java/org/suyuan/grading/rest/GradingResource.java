package org.suyuan.grading.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Level;
import org.suyuan.grading.Criteria;
import org.suyuan.grading.DecideGrade;
import org.suyuan.grading.GradingState;
import org.suyuan.grading.Gradings;
import org.suyuan.platform.idempotency.Once;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.Filter;

@Path("/v1/gradings")
@Tag(name = "gradings", description = "Classify and grade 分类定级")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class GradingResource {
    @Inject
    Gradings gradings;

    @Inject
    DecideGrade decideGrade;

    @Schema(description = "A clerk's decision (G-01 to G-03)")
    record DecisionRequest(
            @Schema(description = "Complexity 复杂性 (G-02)") @NotNull Level complexity,

            @Schema(description = "Urgency 紧急性 (G-02)") @NotNull Level urgency,

            @Schema(description = "Scope of impact 影响范围 (G-02)") @NotNull Level scope,

            @Schema(description = "The grade (G-03)") @NotNull Grade grade,

            @Schema(
                    description = "Why, when criteria or grade differ from what was proposed",
                    examples = "同班组另有两人电话反映同一问题")
            @Size(max = 1000) @Nullable String reason) {}

    @GET
    @Operation(operationId = "listGradings", summary = "Gradings, newest petitions first 定级列表")
    public Page<GradingView> list(
            @QueryParam("state") @Nullable GradingState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                gradings.before(Cursor.read(cursor), Filter.none().equal("state", state), limit),
                limit,
                grading -> grading.id(),
                GradingView::of);
    }

    @GET
    @Path("/{petitionId}")
    @Operation(operationId = "getGrading", summary = "The grading of a petition 定级")
    public GradingView get(@PathParam("petitionId") UUID petitionId) {
        return GradingView.of(gradings.existing(petitionId));
    }

    @POST
    @Path("/{petitionId}/decision")
    @Once
    @Operation(operationId = "decideGrade", summary = "Decide the grade; limits follow 定级 (G-01 to G-04)")
    public GradingView decide(@PathParam("petitionId") UUID petitionId, @NotNull @Valid DecisionRequest request) {
        Criteria judged = new Criteria(request.complexity(), request.urgency(), request.scope());
        return GradingView.of(decideGrade.decide(petitionId, judged, request.grade(), request.reason()));
    }
}
