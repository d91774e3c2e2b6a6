package org.suyuan.grading.quality.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.grading.quality.JudgeQuality;
import org.suyuan.grading.quality.Quality;
import org.suyuan.grading.quality.QualitySheet;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.Zone;

@Path("/v1/grading-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality", description = "How well grades are judged 定级质量 (G-09)")
@RolesAllowed({Roles.DIRECTOR, Roles.LEADER})
public class QualityResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    JudgeQuality judgeQuality;

    @GET
    @Operation(
            operationId = "gradingQuality",
            summary = "How well grades were judged, of petitions that arrived in a period 定级质量 (G-09)")
    public Quality quality(@QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        return of(from, to);
    }

    @GET
    @Path("/export")
    @Produces(EXCEL)
    @Operation(operationId = "exportGradingQuality", summary = "The same as an Excel file 导出定级质量 (G-09)")
    public Response export(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @Context HttpHeaders headers) {
        Quality quality = of(from, to);
        Locale locale = Messages.locale(headers.getAcceptableLanguages());
        StreamingOutput file = out -> new QualitySheet(locale).write(quality, out);
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"grading-quality.xlsx\"")
                .build();
    }

    private Quality of(LocalDate from, LocalDate to) {
        if (from.isAfter(to) || !Zone.isMeant(from.getYear()) || !Zone.isMeant(to.getYear())) {
            throw new BadInput("to", "field.bad-period");
        }
        return judgeQuality.of(from, to);
    }
}
