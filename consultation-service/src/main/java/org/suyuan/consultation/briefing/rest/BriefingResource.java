package org.suyuan.consultation.briefing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.briefing.Briefing;
import org.suyuan.consultation.briefing.CompileBriefing;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/briefing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations", description = "Joint consultation 联席会诊")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class BriefingResource {
    @Inject
    CompileBriefing compileBriefing;

    @GET
    @Operation(
            operationId = "getBriefing",
            summary =
                    "What is known of the petition: report, grade, plan, what happened, what step 3 has of it 案情通报 (C-04)")
    public Briefing get(@PathParam("petitionId") UUID petitionId) {
        return compileBriefing.of(petitionId);
    }
}
