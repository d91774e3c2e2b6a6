package org.suyuan.feedback.extremeact.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.extremeact.ActKind;
import org.suyuan.feedback.extremeact.Authority;
import org.suyuan.feedback.extremeact.ExtremeAct;
import org.suyuan.feedback.extremeact.RecordAct;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/extreme-acts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extreme-acts", description = "Extreme acts, recorded narrowly and handed over 极端行为 (X-38)")
@RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
public class ExtremeActResource {
    @Inject
    RecordAct recordAct;

    @Schema(description = "An extreme act 极端行为 (X-38)")
    record ExtremeActRequest(
            @Schema(description = "The petition") @NotNull UUID petitionId,

            @Schema(description = "What", examples = "BLOCKADE") @NotNull ActKind kind,

            @Schema(
                    description = "Path of the unit whose people it was directed at; absent when at nobody's",
                    examples = "/group/mine-2")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String against,

            @Schema(description = "The day, within the last week", examples = "2026-11-28") @NotNull LocalDate occurredOn,

            @Schema(description = "The last day of the record, within 180 days", examples = "2027-02-28") @NotNull LocalDate endsOn,

            @Schema(description = "Whether law and way were explained to who acted", examples = "true") @NotNull Boolean explained,

            @Schema(
                    description = "What happened, without names; stays in this service",
                    examples = "堵塞厂区大门约二十分钟，经劝说离开。")
            @NotBlank @Size(max = 2000) String words) {
        @Override
        public String toString() {
            return "ExtremeActRequest[sealed]";
        }
    }

    @Schema(description = "That it was handed to the competent authority 移送 (X-38)")
    record ActHandOverRequest(
            @Schema(description = "To whom", examples = "PUBLIC_SECURITY") @NotNull Authority authority,

            @Schema(description = "The day", examples = "2026-11-28") @NotNull LocalDate handedOn) {}

    @GET
    @Operation(
            operationId = "listExtremeActs",
            summary = "Those on record that the caller sees, the latest first 极端行为台账 (X-38)")
    public List<ExtremeAct> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return recordAct.list(limit);
    }

    @GET
    @Path("/{actId}")
    @Operation(operationId = "getExtremeAct", summary = "One with its words 极端行为 (X-38)")
    public ExtremeAct get(@PathParam("actId") UUID actId) {
        return recordAct.get(actId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordExtremeAct",
            summary = "Record an act without naming who acted, until a day 记录极端行为 (X-38)",
            description = "Nothing else in the suite knows of it: the petition is handled as before.")
    public ExtremeAct record(@NotNull @Valid ExtremeActRequest request) {
        return recordAct.record(
                request.petitionId(),
                new RecordAct.Act(
                        request.kind(),
                        request.against(),
                        request.occurredOn(),
                        request.endsOn(),
                        request.explained(),
                        request.words()));
    }

    @POST
    @Path("/{actId}/hand-over")
    @Idempotent
    @Operation(
            operationId = "handOverExtremeAct",
            summary = "Note that it was handed to the competent authority 移送 (X-38)")
    public ExtremeAct handOver(@PathParam("actId") UUID actId, @NotNull @Valid ActHandOverRequest request) {
        return recordAct.handOver(actId, request.authority(), request.handedOn());
    }

    @POST
    @Path("/{actId}/end")
    @Idempotent
    @Operation(
            operationId = "endExtremeAct",
            summary = "Take it from the record before its last day, words and all 撤销记录 (X-38)")
    public void end(@PathParam("actId") UUID actId) {
        recordAct.end(actId);
    }
}
