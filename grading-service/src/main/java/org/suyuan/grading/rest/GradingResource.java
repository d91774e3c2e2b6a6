package org.suyuan.grading.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Level;
import org.suyuan.grading.DecideGrade;
import org.suyuan.grading.Grading;
import org.suyuan.grading.GradingFilter;
import org.suyuan.grading.Gradings;
import org.suyuan.grading.HoldPanel;
import org.suyuan.grading.table.Fact;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/gradings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gradings", description = "Classify and grade 分类定级")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class GradingResource {
    @Inject
    Gradings gradings;

    @Inject
    DecideGrade decideGrade;

    @Inject
    HoldPanel holdPanel;

    @Inject
    Deadlines deadlines;

    @Schema(description = "A change of the grade (G-08)")
    record RegradingRequest(
            @Schema(description = "Complexity as it is now (G-02)") @NotNull Level complexity,

            @Schema(description = "Urgency as it is now (G-02)") @NotNull Level urgency,

            @Schema(description = "Scope of impact as it is now (G-02)") @NotNull Level scope,

            @Schema(description = "The new grade (G-03)") @NotNull Grade grade,

            @Schema(
                    description =
                            "The facts that changed, with what they are now: number, true or false, code, or list of codes")
            @NotNull @Size(max = 14) Map<@NotNull Fact, @NotNull Object> changed,

            @Schema(description = "Why", examples = "又有二十六人联名反映同一问题") @NotNull @Size(max = 1000) String reason) {}

    @Schema(description = "Departments that are asked (G-01)")
    record PanelRequest(
            @Schema(description = "Paths of the departments", examples = "[\"/group/safety\"]")
            @NotEmpty @Size(max = 20) @JsonDeserialize(contentUsing = UnitPath.Reader.class)
            List<@NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) String> units,

            @Schema(description = "How much time they have") @NotNull @Valid Limit limit) {}

    @Schema(description = "The opinion of a department (G-01)")
    record OpinionRequest(
            @Schema(description = "Path of the department that was asked", examples = "/group/safety")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "The grade it is for (G-03)", examples = "URGENT") @NotNull Grade grade,

            @Schema(description = "Why", examples = "现场存在坍塌隐患") @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.DEPARTMENT})
    @Operation(operationId = "listGradings", summary = "Gradings, newest petitions first 定级列表")
    public Page<GradingView> list(
            @BeanParam @Valid GradingFilter filter,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context HttpHeaders headers) {
        return Page.of(
                gradings.before(Cursor.read(cursor), filter, limit),
                limit,
                Grading::id,
                grading -> shown(grading, headers));
    }

    @GET
    @Path("/worklist")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.DEPARTMENT})
    @Operation(
            operationId = "gradingWorklist",
            summary = "What waits for a decision, the most pressing first 分诊台待办 (G-08, X-01)")
    public Page<GradingView> worklist(
            @BeanParam @Valid GradingFilter filter,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context HttpHeaders headers) {
        UUID after = cursor == null ? null : Cursor.read(cursor);
        return Page.of(gradings.worklist(after, filter, limit), limit, Grading::id, grading -> shown(grading, headers));
    }

    @GET
    @Path("/{petitionId}")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.DEPARTMENT})
    @Operation(operationId = "getGrading", summary = "The grading of a petition 定级")
    public GradingView get(@PathParam("petitionId") UUID petitionId, @Context HttpHeaders headers) {
        return shown(gradings.existing(petitionId), headers);
    }

    @GET
    @Path("/{petitionId}/deadlines")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.DEPARTMENT})
    @Operation(operationId = "getDeadlines", summary = "Its clocks in this step, with their ledgers 办理期限 (X-01)")
    public List<Deadline> deadlines(@PathParam("petitionId") UUID petitionId) {
        return deadlines.of(gradings.existing(petitionId).id());
    }

    @POST
    @Path("/{petitionId}/decision")
    @Idempotent
    @Operation(operationId = "decideGrade", summary = "Decide the grade; limits follow 定级 (G-01 to G-04)")
    public GradingView decide(
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid DecisionRequest request,
            @Context HttpHeaders headers) {
        return shown(decideGrade.decide(petitionId, request.judged(), request.grade(), request.reason()), headers);
    }

    @POST
    @Path("/{petitionId}/regrading")
    @Idempotent
    @Operation(
            operationId = "regrade",
            summary =
                    "Change the grade because facts changed; limits are computed anew from the original start 重新定级 (G-08)",
            description = "A clerk raises; the director, or discipline for an accusation, also lowers."
                    + " A response that is asked for first now runs from now.")
    public GradingView regrade(
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid RegradingRequest request,
            @Context HttpHeaders headers) {
        Criteria judged = new Criteria(request.complexity(), request.urgency(), request.scope());
        return shown(
                decideGrade.regrade(petitionId, judged, request.grade(), request.changed(), request.reason()), headers);
    }

    @POST
    @Path("/{petitionId}/panel")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(
            operationId = "askForOpinions",
            summary = "Ask departments for their opinion on the grade 征询定级意见 (G-01)",
            description = "Each has a clock of its own. Until all have answered or their time is over,"
                    + " only an urgent grade can be decided; who has not answered then is on record as silent.")
    public GradingView ask(
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid PanelRequest request,
            @Context HttpHeaders headers) {
        return shown(holdPanel.ask(petitionId, request.units(), request.limit()), headers);
    }

    @POST
    @Path("/{petitionId}/opinion")
    @Idempotent
    @RolesAllowed(Roles.DEPARTMENT)
    @Operation(
            operationId = "giveOpinion",
            summary = "Give the opinion of a department that was asked 提出定级意见 (G-01)",
            description = "Again replaces it, until the grade is decided.")
    public GradingView answer(
            @PathParam("petitionId") UUID petitionId,
            @NotNull @Valid OpinionRequest request,
            @Context HttpHeaders headers) {
        return shown(holdPanel.answer(petitionId, request.unit(), request.grade(), request.reason()), headers);
    }

    private static GradingView shown(Grading grading, HttpHeaders headers) {
        return GradingView.of(grading, Messages.locale(headers.getAcceptableLanguages()));
    }
}
