package org.suyuan.feedback.protection.rest;

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
import org.suyuan.feedback.protection.ProtectPetitioner;
import org.suyuan.feedback.protection.ProtectionCase;
import org.suyuan.feedback.protection.ProtectionFinding;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/protections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "protection", description = "Petitioners are protected from retaliation 反打击报复 (E-20, X-36)")
@RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
public class ProtectionResource {
    @Inject
    ProtectPetitioner protectPetitioner;

    @Schema(description = "What is said of retaliation 反映打击报复 (X-36)")
    record RetaliationRequest(
            @Schema(description = "The petition") @NotNull UUID petitionId,

            @Schema(
                    description = "Path of the unit that is said to retaliate; absent when it is not known",
                    examples = "/group/mine-2/team-3")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit,

            @Schema(description = "What happened; stays in this service", examples = "被调离原岗位，班长称因其上访。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "What was done or seen 保护措施 (X-36)")
    record MeasureTaken(
            @Schema(description = "In words; stays in this service", examples = "已约谈班长，恢复原岗位。")
            @NotBlank @Size(max = 5000) String words,

            @Schema(description = "Day on which somebody looks again; absent when nobody need", examples = "2026-12-15")
            @Nullable LocalDate watchOn) {}

    @Schema(description = "What came of it 处理结论 (E-20)")
    record FindingRequest(
            @Schema(description = "What was found") @NotNull ProtectionFinding finding,

            @Schema(description = "Path of the unit that retaliated; the one that was reported when absent")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit,

            @Schema(description = "In words; stays in this service", examples = "调岗系全队轮换，与信访无关。")
            @NotBlank @Size(max = 5000) String words) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "reportRetaliation",
            summary = "Report retaliation against a petitioner 反映打击报复 (E-20, X-36)",
            description = "Whoever sees the petition reports; only discipline and the director read it.")
    public ProtectPetitioner.Taken report(@NotNull @Valid RetaliationRequest request) {
        return protectPetitioner.report(request.petitionId(), request.unit(), request.words());
    }

    @GET
    @Operation(
            operationId = "listProtections",
            summary = "Protection cases of the caller's branch, the running ones first 保护台账 (X-36)")
    public List<ProtectionCase> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return protectPetitioner.list(limit);
    }

    @GET
    @Path("/{protectionId}")
    @Operation(operationId = "getProtection", summary = "One with all that is in it 保护事项 (X-36)")
    public ProtectionCase get(@PathParam("protectionId") UUID protectionId) {
        return protectPetitioner.get(protectionId);
    }

    @POST
    @Path("/{protectionId}/measures")
    @Idempotent
    @Operation(
            operationId = "protectPetitioner",
            summary = "Put on record what was done or seen, and when somebody looks again 保护措施、跟踪 (X-36)")
    public ProtectionCase measure(@PathParam("protectionId") UUID protectionId, @NotNull @Valid MeasureTaken request) {
        return protectPetitioner.measure(protectionId, request.words(), request.watchOn());
    }

    @POST
    @Path("/{protectionId}/finding")
    @Idempotent
    @Operation(
            operationId = "endProtection",
            summary = "End it; of confirmed retaliation the unit answers 处理结论、移交追责 (E-20)")
    public ProtectionCase end(@PathParam("protectionId") UUID protectionId, @NotNull @Valid FindingRequest request) {
        return protectPetitioner.end(protectionId, request.finding(), request.unit(), request.words());
    }
}
