package org.suyuan.intake.retaliation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.retaliation.ReportRetaliation;
import org.suyuan.intake.retaliation.RetaliationReport;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/retaliation-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "retaliation", description = "Reports of retaliation 反映打击报复 (E-20, X-36)")
@RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
public class RetaliationResource {
    @Inject
    ReportRetaliation reportRetaliation;

    @GET
    @Operation(
            operationId = "listRetaliationReports",
            summary = "What the petitioner reported of retaliation, on record 打击报复反映 (X-36)")
    public List<RetaliationReport> list(@PathParam("petitionId") UUID petitionId) {
        return reportRetaliation.of(petitionId);
    }
}
