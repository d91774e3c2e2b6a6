package org.suyuan.feedback.evaluation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.feedback.evaluation.Participation;
import org.suyuan.platform.security.Roles;

@Path("/v1/evaluations/participation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "What petitioners think of the handling 满意度评价 (F-04)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT})
public class ParticipationResource {
    @Inject
    Participation participation;

    @GET
    @Operation(
            operationId = "countParticipation",
            summary = "How many petitioners take part and are satisfied, by unit of the caller's branch 参评率、满意率 (E-27)")
    public List<Participation.OfUnit> of(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        return participation.of(from, to);
    }
}
