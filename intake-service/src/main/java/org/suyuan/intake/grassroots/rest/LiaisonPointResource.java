package org.suyuan.intake.grassroots.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.grassroots.LiaisonPoint;
import org.suyuan.intake.grassroots.LiaisonPoints;
import org.suyuan.intake.grassroots.PointKind;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/liaison-points")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grassroots", description = "Liaison points, small needs, early signs 基层 (X-11 to X-14, X-47)")
public class LiaisonPointResource {
    @Inject
    LiaisonPoints points;

    @Schema(
            name = "LiaisonPoint",
            description = "A place where needs are heard before anybody petitions 基层信访联络点 (X-11)")
    record LiaisonPointView(
            @Schema(description = "Code, also the place code of a visit (X-57)", examples = "M2-T3")
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String code,

            @Schema(description = "What it is", examples = "LIAISON_POINT") @NotNull PointKind kind,

            @Schema(description = "Name", examples = "二矿采煤三队联络点") @NotBlank @Size(max = 100) String name,

            @Schema(
                    description = "Path of the unit that it is there for, with all below it",
                    examples = "/group/mine-2/team-3")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Accounts of its liaison officers or grid members", examples = "[\"liaison-zhou\"]")
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> officers) {

        static LiaisonPointView of(LiaisonPoint point) {
            return new LiaisonPointView(point.code(), point.kind(), point.name(), point.unit(), point.officers());
        }

        LiaisonPoint point() {
            return new LiaisonPoint(code, kind, name, unit, officers);
        }
    }

    @Schema(description = "How much was put in")
    record PutPoints(
            @Schema(description = "Points put in, or in place of those of the same code", examples = "1")
            int points) {}

    @GET
    @RolesAllowed({Roles.LIAISON, Roles.CLERK, Roles.DIRECTOR})
    @Operation(operationId = "listLiaisonPoints", summary = "Liaison points of the caller's branch 联络点列表 (X-11, X-13)")
    public List<LiaisonPointView> list() {
        return points.seen().stream().map(LiaisonPointView::of).toList();
    }

    @POST
    @RecordsItself
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "putLiaisonPoints",
            summary = "Put liaison points in 维护联络点 (X-11, X-13)",
            description = "A point of the same code is replaced, others stay.")
    public PutPoints put(@NotEmpty @Size(max = 1000) List<@NotNull @Valid LiaisonPointView> views) {
        return new PutPoints(
                points.put(views.stream().map(LiaisonPointView::point).toList()));
    }
}
