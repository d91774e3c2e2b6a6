package org.suyuan.intake.grassroots.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.grassroots.HearNeed;
import org.suyuan.intake.grassroots.Indicators;
import org.suyuan.intake.grassroots.Need;
import org.suyuan.intake.grassroots.NeedKind;
import org.suyuan.intake.grassroots.NeedSource;
import org.suyuan.intake.grassroots.NeedState;
import org.suyuan.intake.grassroots.Needs;
import org.suyuan.intake.rest.RegistrationRequest.PetitionerRequest;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.Filter;
import org.suyuan.platform.time.Zone;

@Path("/v1/needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grassroots", description = "Liaison points, small needs, early signs 基层 (X-11 to X-14, X-47)")
@RolesAllowed({Roles.LIAISON, Roles.CLERK, Roles.DIRECTOR})
public class NeedResource {
    @Inject
    HearNeed hearNeed;

    @Inject
    Needs needs;

    @Inject
    Indicators indicators;

    @Schema(description = "What is raised where it arises 小诉求、苗头性问题 (X-14, X-47)")
    record NeedRequest(
            @Schema(description = "What it is", examples = "SMALL_NEED") @NotNull NeedKind kind,

            @Schema(description = "Where it was heard (X-12)", examples = "DAILY_TALK") @NotNull NeedSource source,

            @Schema(description = "Code of the liaison point", examples = "M2-T3") @NotBlank @Size(max = 40) String point,

            @Schema(description = "Path of the unit that it concerns", examples = "/group/mine-2/team-3")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "In a line", examples = "浴室热水不足") @NotBlank @Size(max = 200) String title,

            @Schema(description = "In words that name nobody", examples = "中班升井后浴室没有热水。") @NotBlank @Size(max = 5000) String text,

            @Schema(description = "How many people it touches", examples = "30") @Min(1) @Max(100_000) @NotNull Integer people) {

        Need.Told told() {
            return new Need.Told(kind, source, point, unit, title, text, people);
        }
    }

    @Schema(description = "How a need was solved")
    record SolutionRequest(
            @Schema(description = "How, in at least 5 characters", examples = "已更换热水阀，当日恢复供应。")
            @NotBlank @Size(max = 2000) String solution,

            @Schema(description = "Whether those concerned are satisfied", examples = "true") @NotNull Boolean satisfied) {}

    @Schema(description = "Who petitions; nobody when it stays anonymous")
    record NeedPetitionRequest(
            @Schema(description = "Who petitions") @NotNull @Size(max = 50) List<@NotNull @Valid PetitionerRequest> petitioners) {

        @Override
        public String toString() {
            return "NeedPetitionRequest[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(operationId = "raiseNeed", summary = "Raise a small need or an early sign 登记小诉求或苗头性问题 (X-14, X-47)")
    public NeedView raise(@NotNull @Valid NeedRequest request) {
        return NeedView.of(hearNeed.raise(request.told()));
    }

    @GET
    @Operation(operationId = "listNeeds", summary = "Needs and early signs, newest first 小诉求列表")
    public Page<NeedView> list(
            @QueryParam("state") @Nullable NeedState state,
            @QueryParam("kind") @Nullable NeedKind kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Filter filter = Filter.none().equal("state", state).equal("kind", kind);
        return Page.of(needs.before(Cursor.read(cursor), filter, limit), limit, Need::id, NeedView::of);
    }

    @GET
    @Path("/{needId}")
    @Operation(operationId = "getNeed", summary = "One need 小诉求")
    public NeedView get(@PathParam("needId") UUID needId) {
        return NeedView.of(needs.existing(needId));
    }

    @POST
    @Path("/{needId}/solution")
    @Idempotent
    @Operation(operationId = "solveNeed", summary = "Solved where it arose 就地化解 (X-12, X-14)")
    public NeedView solve(@PathParam("needId") UUID needId, @NotNull @Valid SolutionRequest request) {
        return NeedView.of(hearNeed.solve(needId, request.solution(), request.satisfied()));
    }

    @POST
    @Path("/{needId}/petition")
    @Idempotent
    @Operation(operationId = "petitionNeed", summary = "Turn it into a petition 转为信访事项 (X-11, X-47)")
    public NeedView petition(@PathParam("needId") UUID needId, @NotNull @Valid NeedPetitionRequest request) {
        hearNeed.petition(
                needId,
                request.petitioners().stream().map(PetitionerRequest::identity).toList());
        return NeedView.of(needs.existing(needId));
    }

    @GET
    @Path("/indicators")
    @RolesAllowed({Roles.LIAISON, Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
    @Operation(
            operationId = "getGrassrootsIndicators",
            summary = "What the grass roots achieve in a period 基层化解率 (X-12, X-14, X-50)",
            description = "Days in the zone of record, both included; the target is " + Indicators.RESOLUTION_TARGET
                    + " per cent.")
    public Indicators.Counts indicators(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        if (from.isAfter(to) || !Zone.isMeant(from.getYear()) || !Zone.isMeant(to.getYear())) {
            throw new BadInput("to", "field.bad-period");
        }
        return indicators.of(from, to);
    }
}
