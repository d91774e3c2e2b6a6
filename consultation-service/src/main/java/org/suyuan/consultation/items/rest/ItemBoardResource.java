package org.suyuan.consultation.items.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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
import org.suyuan.consultation.items.ActionItem;
import org.suyuan.consultation.items.ItemSheet;
import org.suyuan.consultation.items.ItemState;
import org.suyuan.consultation.items.KeepItem;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.sheet.Sheet;

@Path("/v1/action-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "action-items", description = "What minutes resolve is done and accepted 落实事项 (C-06)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT})
public class ItemBoardResource {
    @Inject
    KeepItem keepItem;

    @Inject
    ItemSheet itemSheet;

    @GET
    @Operation(
            operationId = "listWaitingItems",
            summary =
                    "Action items that are not done, by last day: of the caller's unit, or in the branch of the office 落实事项看板 (C-06)")
    public List<ActionItem> waiting(
            @Parameter(description = "Path of the unit that does them, with those below", example = "/group/hr")
                    @QueryParam("unit")
                    @Size(max = 700) @Nullable String unit,
            @Parameter(description = "How far they have come", example = "HANDED_IN") @QueryParam("state") @Nullable ItemState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepItem.waiting(UnitPath.asked("unit", unit), state, limit);
    }

    @GET
    @Path("/sheet")
    @Produces(Sheet.XLSX)
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR})
    @Operation(
            operationId = "exportItems",
            summary = "Action items of the caller's branch as an Excel sheet, without persons 导出落实事项 (C-06)",
            description = "On record.")
    @APIResponse(
            responseCode = "200",
            description = "An Excel file",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "How far they have come; absent for all", example = "OPEN")
                    @QueryParam("state")
                    @Nullable ItemState state,
            @Context HttpHeaders headers) {
        Locale language = Messages.locale(headers.getAcceptableLanguages());
        StreamingOutput sheet = out -> itemSheet.write(state, language, out);
        return RestResponse.ResponseBuilder.ok(sheet, Sheet.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"action-items.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
