package org.suyuan.intake.ledger.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.PetitionFilter;
import org.suyuan.intake.Registration;
import org.suyuan.intake.attachments.rest.Upload;
import org.suyuan.intake.ledger.Ledger;
import org.suyuan.intake.ledger.WriteLedger;
import org.suyuan.intake.vault.Masking;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.sheet.Sheet;

@Path("/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger", description = "Petitions as an Excel sheet 台账")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class LedgerResource {
    @Inject
    WriteLedger writeLedger;

    @Inject
    LedgerImport ledgerImport;

    @Schema(description = "What was found in a row of a ledger")
    record RowError(
            @Schema(description = "Name of the sheet; absent in a file of text", examples = "台账") @Nullable String sheet,

            @Schema(description = "Row as Excel counts, from 1", examples = "7")
            int row,

            @Schema(
                    description = "Heading of the column as it stands there; empty when it concerns the row",
                    examples = "来访日期")
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

            @Schema(
                    description =
                            "Of these, orders of other systems that say more than is known: it is kept with their petition, and they count as urging (X-41)",
                    examples = "1")
            int again,

            @Schema(
                    description =
                            "Of these, rows that say something else than the petition of their number and were not taken: their number may be mistyped; at most 200")
            List<RowError> otherwise,

            @Schema(description = "What is wrong, by rows; at most 200")
            List<RowError> errors,

            @Schema(
                    description = "Columns and rows that hold nothing of a registration, by their texts",
                    examples = "[\"序号\", \"合计\"]")
            List<String> leftOut,

            @Schema(
                    description = "Visible sheets that hold something and are no ledger, and hidden sheets, by name",
                    examples = "[\"填表说明\"]")
            List<String> sheetsLeftOut,

            @Schema(description = "Of a dry run: rows whose first limit is over already", examples = "3")
            int overdue,

            @Schema(description = "Of a dry run: each row as it would be stored; at most 200")
            List<RowPreview> rowsToStore) {}

    @Schema(description = "A row as it would be stored 试导入结果")
    record RowPreview(
            @Schema(description = "Name of the sheet; absent in a file of text", examples = "台账") @Nullable String sheet,

            @Schema(description = "Row as Excel counts, from 1", examples = "7")
            int row,

            @Schema(description = "Way of arrival") Channel channel,

            @Schema(description = "Number in the system it came from", examples = "12345-2026-0098") @Nullable String externalRef,

            @Schema(description = "When it arrived") Instant receivedAt,

            @Schema(description = "Whether nobody gives a name")
            boolean anonymous,

            @Schema(description = "Who petitions, masked", examples = "[\"张**\"]")
            List<String> petitioners,

            @Schema(description = "How many people raise it", examples = "1")
            int headCount,

            @Schema(description = "In a line", examples = "要求补发高温津贴")
            String title,

            @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2")
            String unit,

            @Schema(description = "The day it was closed on: then it comes in as history, and no limit runs") @Nullable LocalDate closedOn,

            @Schema(description = "Whether its first limit is over already")
            boolean overdue,

            @Schema(
                    description = "What a clerk should look at, in the caller's language",
                    examples = "[\"未填收到时间，将按导入时间登记\"]")
            List<String> doubts) {
        static RowPreview of(LedgerImport.Row row, boolean overdue) {
            Registration told = row.registration();
            return new RowPreview(
                    row.sheet(),
                    row.number(),
                    told.channel(),
                    told.externalRef(),
                    told.receivedAt(),
                    told.anonymous(),
                    told.petitioners().stream()
                            .map(each -> Masking.name(each.name()))
                            .toList(),
                    told.headCount(),
                    told.appeal().title(),
                    told.appeal().unit(),
                    row.closedOn(),
                    overdue,
                    row.doubts());
        }
    }

    @POST
    @ReadOnly
    @Path("/export")
    @Produces(Sheet.XLSX)
    @Operation(
            operationId = "exportPetitions",
            summary = "A worklist as an Excel sheet, petitioners masked 导出台账 (X-35)",
            description = "Only what the caller may see; on record.")
    @APIResponse(
            responseCode = "200",
            description = "An Excel file",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@NotNull @Valid PetitionFilter filter, @Context HttpHeaders headers) {
        Locale language = Messages.locale(headers.getAcceptableLanguages());
        StreamingOutput sheet = out -> writeLedger.write(filter, language, out);
        return RestResponse.ResponseBuilder.ok(sheet, Sheet.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @RecordsItself
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPetitions",
            summary = "Register what a ledger lists, Excel or text with separators 导入台账 (I-27)",
            description =
                    "One wrong row and nothing is registered; what only the registration can tell concerns its row alone. A row is registered once, by its channel and external"
                            + " number: the same ledger again changes nothing. Columns are known by what they are called; one that is not known is told by name. All visible sheets that are ledgers are read."
                            + " A row with the day of its closing 办结日期 comes in as history.")
    public Imported importLedger(
            @RestForm("file") @NotNull FileUpload file,
            @Parameter(description = "Whether the rows are only shown as they would be stored")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Headings that are not known and may be left out", example = "[\"领导批示\"]")
                    @QueryParam("leaveOut")
                    @Size(max = 50) Set<@Size(max = 100) String> leaveOut,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        // The framework takes an empty value for none, and none means that the rows are registered.
        if ("".equals(uri.getQueryParameters().getFirst("dryRun"))) {
            throw new BadInput("dryRun", "field.one-of", "true, false");
        }
        Locale language = Messages.locale(headers.getAcceptableLanguages());
        return ledgerImport.take(Ledger.read(Upload.of(file).content(), leaveOut), dryRun, language);
    }
}
