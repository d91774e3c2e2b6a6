package org.suyuan.feedback.ledger.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.HandlingFilter;
import org.suyuan.feedback.ledger.CountMonths;
import org.suyuan.feedback.ledger.Month;
import org.suyuan.feedback.ledger.WriteLedger;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.sheet.Sheet;

@Path("/v1/handling-ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handling-ledger", description = "Handlings as an Excel sheet, and month by month 承办台账、月度情况")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class HandlingLedgerResource {
    @Inject
    WriteLedger writeLedger;

    @Inject
    CountMonths countMonths;

    @GET
    @Produces(Sheet.XLSX)
    @Operation(
            operationId = "exportHandlings",
            summary = "A listing of handlings as an Excel sheet, without persons 导出承办台账 (X-35)",
            description = "Only what the caller may see; on record.")
    @APIResponse(
            responseCode = "200",
            description = "An Excel file",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam @Valid HandlingFilter filter, @Context HttpHeaders headers) {
        Locale language = Messages.locale(headers.getAcceptableLanguages());
        filter.check();
        StreamingOutput sheet = out -> writeLedger.write(filter, language, out);
        return RestResponse.ResponseBuilder.ok(sheet, Sheet.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"handlings.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/months")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
    @Operation(
            operationId = "countHandlingMonths",
            summary = "The last twelve months of a unit in figures, this one last 近十二个月承办情况 (X-01)",
            description = "By the unit that handles a petition now, with those below it; accusations are not counted.")
    public List<Month> months(
            @Parameter(description = "Path of the handling unit; the caller's own when absent", example = "/group/hr")
                    @QueryParam("unit")
                    @Size(max = 700) @Nullable String unit) {
        return countMonths.of(UnitPath.asked("unit", unit));
    }
}
