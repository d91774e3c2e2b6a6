package org.suyuan.consultation.supplement.rest;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.rest.ItemRequest;
import org.suyuan.consultation.supplement.Signature;
import org.suyuan.consultation.supplement.Supplement;
import org.suyuan.consultation.supplement.SupplementMinutes;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "minutes", description = "Minutes, before and after their adoption 会议纪要 (C-05, C-06)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class SupplementResource {
    @Inject
    SupplementMinutes supplementMinutes;

    @Schema(description = "What changes adopted minutes 补充纪要 (C-06)")
    record SupplementRequest(
            @Schema(description = "What it changes", examples = "纪要第二项") @NotBlank @Size(max = 500) String changes,

            @Schema(description = "What holds in its place", examples = "改由安全部牵头，月底前完成。") @NotBlank @Size(max = 5000) String words,

            @Schema(description = "Items that bind no more; absent when all do") @Size(max = 50) @Nullable List<@NotNull UUID> replaced,

            @Schema(description = "What is to be done in addition; absent when nothing is") @Size(max = 50) @Nullable List<@NotNull @Valid ItemRequest> items) {}

    @Schema(description = "That a unit signs 会签 (C-06)")
    record SignatureRequest(
            @Schema(description = "Which supplement; 0 for the minutes themselves", examples = "0")
            @NotNull @Min(0) @Max(1000) Integer supplement,

            @Schema(description = "Path of the unit", examples = "/group/safety")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit) {}

    @GET
    @Path("/supplements")
    @Operation(operationId = "listSupplements", summary = "What changed the minutes, oldest first 补充纪要 (C-06)")
    public List<Supplement> list(@PathParam("petitionId") UUID petitionId) {
        return supplementMinutes.of(petitionId);
    }

    @POST
    @Path("/supplements")
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "supplementMinutes",
            summary = "Change adopted minutes by a supplement that says what it changes 补充纪要 (C-06)")
    public List<Supplement> supplement(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid SupplementRequest request) {
        List<UUID> replaced = request.replaced() == null ? List.of() : request.replaced();
        List<ItemRequest> added = request.items() == null ? List.of() : request.items();
        return supplementMinutes.supplement(
                petitionId,
                request.changes(),
                request.words(),
                replaced,
                added.stream().map(ItemRequest::item).toList());
    }

    @GET
    @Path("/signatures")
    @Operation(operationId = "listSignatures", summary = "Who signed the minutes 会签情况 (C-06)")
    public List<Signature> signatures(@PathParam("petitionId") UUID petitionId) {
        return supplementMinutes.signatures(petitionId);
    }

    @POST
    @Path("/signatures")
    @Idempotent
    @Operation(operationId = "signMinutes", summary = "Sign the minutes for a unit that was called 会签 (C-06)")
    public List<Signature> sign(@PathParam("petitionId") UUID petitionId, @NotNull @Valid SignatureRequest request) {
        return supplementMinutes.sign(petitionId, request.supplement(), request.unit());
    }
}
