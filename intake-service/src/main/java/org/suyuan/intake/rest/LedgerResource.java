package org.suyuan.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.suyuan.intake.PetitionFilter;
import org.suyuan.intake.ledger.Sheet;
import org.suyuan.intake.ledger.WriteLedger;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;

@Path("/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger", description = "Petitions as an Excel sheet 台账")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class LedgerResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    WriteLedger writeLedger;

    @Inject
    LedgerImport ledgerImport;

    @Schema(description = "What was found in a row of a ledger")
    record RowError(
            @Schema(description = "Row as Excel counts, from 1", examples = "7")
            int row,

            @Schema(description = "Heading of the column, or of none when it concerns the row", examples = "渠道")
            String column,

            @Schema(description = "What is wrong, in the caller's language", examples = "不是已知的信访渠道")
            String detail) {}

    @Schema(description = "What became of a ledger 导入结果")
    record Imported(
            @Schema(description = "Rows that were read", examples = "120")
            int rows,

            @Schema(
                    description = "Petitions that were registered; 0 when a row is wrong or it was a dry run",
                    examples = "118")
            int registered,

            @Schema(description = "Rows whose channel and external number are registered already", examples = "2")
            int already,

            @Schema(description = "What is wrong, by rows; at most 200")
            List<RowError> errors) {}

    @POST
    @Path("/export")
    @Produces(XLSX)
    @Operation(
            operationId = "exportPetitions",
            summary = "A worklist as an Excel sheet, petitioners masked 导出台账 (X-35)",
            description = "Only what the caller may see; on record.")
    @APIResponse(
            responseCode = "200",
            description = "An Excel file",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@NotNull @Valid PetitionFilter filter, @Context HttpHeaders headers) {
        Locale language = Messages.locale(headers.getAcceptableLanguages());
        StreamingOutput sheet = out -> writeLedger.write(filter, language, out);
        return RestResponse.ResponseBuilder.ok(sheet, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPetitions",
            summary = "Register what an Excel ledger lists 导入台账 (I-27)",
            description =
                    "One wrong row and nothing is registered; what only the registration can tell concerns its row alone. A row is registered once, by its channel and external"
                            + " number: the same ledger again changes nothing.")
    public Imported importLedger(
            @RestForm("file") @NotNull FileUpload file,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers) {
        Locale language = Messages.locale(headers.getAcceptableLanguages());
        Sheet sheet = Sheet.read(Upload.of(file).content(), LedgerRow.NEEDED);
        return ledgerImport.take(sheet, dryRun, language);
    }
}
