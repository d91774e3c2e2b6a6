package org.suyuan.consultation.bodies.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.bodies.Body;
import org.suyuan.consultation.bodies.BodyKind;
import org.suyuan.consultation.bodies.DutyStanding;
import org.suyuan.consultation.bodies.KeepBodies;
import org.suyuan.consultation.bodies.Post;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bodies", description = "Bodies that deal with petitions, and what they owe 议事机构与履职 (C-07, C-08, C-10)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class BodyResource {
    @Inject
    KeepBodies keepBodies;

    @Schema(description = "A new body 设立议事机构 (C-10)")
    record BodyRequest(
            @Schema(description = "Its kind", examples = "JOINT_CONFERENCE") @NotNull BodyKind kind,

            @Schema(description = "Its name", examples = "集团信访工作联席会议") @NotBlank @Size(max = 200) String name,

            @Schema(description = "Path of the unit whose body it is", examples = "/group")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit) {}

    @Schema(description = "Who is seated 成员任职 (C-10)")
    record MemberRequest(
            @Schema(description = "Account", examples = "leader-sun") @NotBlank @Size(max = 100) String account,

            @Schema(description = "By which post", examples = "PARTY_SECRETARY") @NotNull Post post,

            @Schema(description = "Account that stands in; absent for nobody", examples = "leader-zhou")
            @Size(min = 1, max = 100) @Nullable String deputy,

            @Schema(description = "First day of the term", examples = "2026-01-01") @NotNull LocalDate from,

            @Schema(description = "Its last day; absent while it is open", examples = "2028-12-31") @Nullable LocalDate until) {}

    @Schema(description = "When a term ends 离任 (C-10)")
    record EndRequest(
            @Schema(description = "Its last day", examples = "2026-11-30") @NotNull LocalDate until) {}

    @GET
    @Operation(operationId = "listBodies", summary = "The bodies of the caller's branch with their members 议事机构 (C-10)")
    public List<Body> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepBodies.list(limit);
    }

    @GET
    @Path("/duties")
    @Operation(
            operationId = "listDuties",
            summary = "How often bodies met in a year, and what is missing 履职台账 (C-07, C-08)")
    public List<DutyStanding> duties(
            @Parameter(description = "The year; absent for this one", example = "2026")
                    @QueryParam("year")
                    @Min(2000) @Max(2100) @Nullable Integer year) {
        return keepBodies.duties(year);
    }

    @GET
    @Path("/{bodyId}")
    @Operation(operationId = "getBody", summary = "One with its members 议事机构 (C-10)")
    public Body get(@PathParam("bodyId") UUID bodyId) {
        return keepBodies.get(bodyId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR})
    @Operation(operationId = "foundBody", summary = "Found a body of a unit 设立议事机构 (C-10)")
    public Body found(@NotNull @Valid BodyRequest request) {
        return keepBodies.found(request.kind(), request.name(), request.unit());
    }

    @POST
    @Path("/{bodyId}/members")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR})
    @Operation(operationId = "seatMember", summary = "Seat somebody by a post, with a term 成员任职 (C-10)")
    public Body seat(@PathParam("bodyId") UUID bodyId, @NotNull @Valid MemberRequest request) {
        return keepBodies.seat(
                bodyId, request.account(), request.post(), request.deputy(), request.from(), request.until());
    }

    @POST
    @Path("/{bodyId}/members/{memberId}/end")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR})
    @Operation(operationId = "endTerm", summary = "End an open term 离任 (C-10)")
    public Body end(
            @PathParam("bodyId") UUID bodyId,
            @PathParam("memberId") UUID memberId,
            @NotNull @Valid EndRequest request) {
        return keepBodies.end(bodyId, memberId, request.until());
    }
}
