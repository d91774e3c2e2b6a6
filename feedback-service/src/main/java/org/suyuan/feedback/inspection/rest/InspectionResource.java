package org.suyuan.feedback.inspection.rest;

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
import org.suyuan.feedback.inspection.HoldInspection;
import org.suyuan.feedback.inspection.Inspection;
import org.suyuan.feedback.inspection.InspectionFinding;
import org.suyuan.feedback.inspection.InspectionKind;
import org.suyuan.feedback.inspection.RhythmEntry;
import org.suyuan.feedback.inspection.Verdict;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections", description = "The rhythm of supervision, praise and blame 年度首季检查、月度讲评、每周督办 (X-20, X-26)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
public class InspectionResource {
    @Inject
    HoldInspection holdInspection;

    @Schema(description = "What is said of a unit 表扬、整改、批评 (X-26)")
    record FindingRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotBlank @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "What", examples = "TO_MEND") @NotNull Verdict verdict,

            @Schema(description = "Why; read by the unit", examples = "三件重复信访逾期未答复，限两周内补办。") @NotBlank @Size(max = 2000) String words) {}

    @Schema(description = "An inspection that was held 监督检查 (X-20)")
    record InspectionRequest(
            @Schema(description = "What", examples = "WEEKLY_SUPERVISION") @NotNull InspectionKind kind,

            @Schema(description = "A day in the year, month or week that it is for", examples = "2026-11-27") @NotNull LocalDate periodOf,

            @Schema(description = "The day it was held", examples = "2026-11-27") @NotNull LocalDate heldOn,

            @Schema(description = "What is said of which unit; empty when of none") @NotNull @Size(max = 100) List<@NotNull @Valid FindingRequest> findings,

            @Schema(
                    description = "What was looked at and said; stays in this service",
                    examples = "抽查十二件在办事项，两件未按期联系信访人。")
            @NotBlank @Size(max = 10_000) String words) {}

    @GET
    @Path("/calendar")
    @Operation(
            operationId = "inspectionCalendar",
            summary = "When inspections of the caller's unit are due, and which were held or missed 监督检查日历 (X-20)",
            description = "The last twelve months and the next, by the last day in time.")
    public List<RhythmEntry> calendar() {
        return holdInspection.calendar();
    }

    @GET
    @Path("/findings")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
    @Operation(
            operationId = "listInspectionFindings",
            summary = "Who of the caller's branch is praised or blamed, the latest first 表扬批评台账 (X-26)")
    public List<InspectionFinding> findings(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return holdInspection.findings(limit);
    }

    @GET
    @Path("/{inspectionId}")
    @Operation(operationId = "getInspection", summary = "One with what was found 监督检查 (X-20)")
    public Inspection get(@PathParam("inspectionId") UUID inspectionId) {
        return holdInspection.get(inspectionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordInspection",
            summary = "Record one that was held for the caller's branch 开展监督检查 (X-20)")
    public Inspection hold(@NotNull @Valid InspectionRequest request) {
        return holdInspection.hold(
                request.kind(),
                request.periodOf(),
                request.heldOn(),
                request.findings().stream()
                        .map(one -> new HoldInspection.Said(one.unit(), one.verdict(), one.words()))
                        .toList(),
                request.words());
    }
}
