package org.suyuan.intake.reception.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.reception.Receive;
import org.suyuan.intake.reception.Receptions;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.time.Zone;

/** The calendar of receptions for everybody, and asking for a place. */
@Path("/v1/public/receptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicReceptionResource {
    @Inject
    Receptions receptions;

    @Inject
    Receive receive;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(operationId = "publicReceptions", summary = "Receptions to come, the next first 接待日安排 (X-08)")
    public List<ReceptionView> list() {
        return receptions.toCome(Zone.today(clock)).stream()
                .map(ReceptionView::of)
                .toList();
    }

    @POST
    @Path("/{receptionId}/appointments")
    @Idempotent
    @Operation(operationId = "publicAppointment", summary = "Ask for a place 网上预约接访 (X-08)")
    public AppointmentResource.Booked book(
            @PathParam("receptionId") UUID receptionId,
            @NotNull @Valid AppointmentResource.AppointmentRequest request) {
        return new AppointmentResource.Booked(receive.bookInPublic(receptionId, request.guest()));
    }
}
