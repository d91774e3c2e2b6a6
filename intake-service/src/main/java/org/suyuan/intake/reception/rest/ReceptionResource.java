package org.suyuan.intake.reception.rest;

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
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.reception.Receive;
import org.suyuan.intake.reception.Reception;
import org.suyuan.intake.reception.ReceptionKind;
import org.suyuan.intake.reception.Receptions;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.Filter;

@Path("/v1/receptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receptions", description = "Reception days and leader reception 领导接访 (X-08)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class ReceptionResource {
    @Inject
    Receive receive;

    @Inject
    Receptions receptions;

    @Schema(description = "A reception to plan 接待日计划 (X-08)")
    record ReceptionRequest(
            @Schema(description = "How the leader meets petitioners", examples = "RECEPTION") @NotNull ReceptionKind kind,

            @Schema(description = "Path of the unit whose people are received", examples = "/group/mine-2")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Day in the zone of record, today or later", examples = "2026-11-27") @NotNull LocalDate day,

            @Schema(description = "From, in the zone of record, for example 09:00") @NotNull LocalTime from,

            @Schema(description = "To, later than from, for example 11:30") @NotNull LocalTime to,

            @Schema(description = "Code of the hall or station (X-57)", examples = "HALL-1") @NotBlank @Size(max = 100) String place,

            @Schema(description = "Account of the leader", examples = "leader-chen") @NotBlank @Size(max = 100) String leader,

            @Schema(
                    description = "Paths of the departments that receive together; at least one of a joint reception",
                    examples = "[\"/group/hr\"]")
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 400) String> departments,

            @Schema(description = "How many can be received", examples = "8") @Min(1) @Max(500) @NotNull Integer places) {

        Reception.Plan plan() {
            return new Reception.Plan(kind, unit, day, from, to, place, leader, departments, places);
        }
    }

    @POST
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Idempotent
    @Operation(operationId = "planReception", summary = "Plan a reception 安排接待日 (X-08)")
    public ReceptionView plan(@NotNull @Valid ReceptionRequest request) {
        return ReceptionView.of(receive.plan(request.plan()));
    }

    @GET
    @Operation(operationId = "listReceptions", summary = "Receptions, the last planned first 接待日列表 (X-08)")
    public Page<ReceptionView> list(
            @QueryParam("leader") @Nullable String leader,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Filter filter = Filter.none().equal("leader", leader).equal("day", day);
        return Page.of(receptions.before(Cursor.read(cursor), filter, limit), limit, Reception::id, ReceptionView::of);
    }

    @POST
    @Path("/{receptionId}/cancellation")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Idempotent
    @Operation(operationId = "cancelReception", summary = "Call a reception off 取消接待日 (X-08)")
    public ReceptionView cancel(@PathParam("receptionId") UUID receptionId) {
        return ReceptionView.of(receive.cancel(receptionId));
    }
}
