package org.suyuan.intake.analysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.PrepareReport;
import org.suyuan.intake.ReportVersions;
import org.suyuan.intake.analysis.Association;
import org.suyuan.intake.identities.ReadAssociations;
import org.suyuan.intake.identities.ReadingPurpose;
import org.suyuan.intake.rest.PetitionView;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analysis", description = "What the report rests on 初步分析 (I-06, I-08)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class AnalysisResource {
    @Inject
    PrepareReport report;

    @Inject
    ReadAssociations associations;

    @GET
    @Path("/report/versions")
    @Operation(
            operationId = "getReportVersions",
            summary = "All versions of the report, the first draft first 报告版本 (I-06)")
    public List<ReportVersions.Version> versions(@PathParam("petitionId") UUID petitionId) {
        return report.versions(petitionId);
    }

    @POST
    @Path("/report/analysis")
    @Idempotent
    @Operation(
            operationId = "analyseReport",
            summary = "Analyse the draft anew, by the data and the risk model of now 重新分析 (I-06, I-08)",
            description = "Associations and risk are replaced, what a clerk judged beside them stays.")
    public PetitionView analyse(@PathParam("petitionId") UUID petitionId) {
        return PetitionView.of(report.analyse(petitionId));
    }

    @GET
    @Path("/associations")
    @Operation(
            operationId = "readAssociations",
            summary = "What other systems know of the petitioners, for a purpose 信访人关联信息 (I-08, X-39)",
            description = "Every reading goes on record with its purpose; what has expired is not shown.")
    public List<Association> associations(
            @PathParam("petitionId") UUID petitionId, @QueryParam("purpose") @NotNull ReadingPurpose purpose) {
        return associations.of(petitionId, purpose);
    }
}
