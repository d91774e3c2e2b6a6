package org.suyuan.consultation.courts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.courts.FollowLawsuit;
import org.suyuan.consultation.courts.Lawsuit;
import org.suyuan.contract.consultation.LawsuitEnd;
import org.suyuan.contract.consultation.LawsuitKind;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/lawsuits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lawsuits", description = "Proceedings about a matter 诉讼仲裁复议 (X-52, E-15)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class LawsuitResource {
    @Inject
    FollowLawsuit followLawsuit;

    @Schema(description = "Proceedings about the matter 登记诉讼仲裁复议 (X-52)")
    record LawsuitRequest(
            @Schema(description = "Which way of law", examples = "LAWSUIT") @NotNull LawsuitKind kind,

            @Schema(description = "The court or authority", examples = "某县人民法院") @NotBlank @Size(max = 200) String court,

            @Schema(description = "Number of the case 案号", examples = "（2026）某民初118号") @NotBlank @Size(max = 100) String number,

            @Schema(description = "When it began", examples = "2026-11-02") @NotNull LocalDate begunOn) {}

    @Schema(description = "How proceedings ended 终结 (X-52)")
    record EndRequest(
            @Schema(description = "How", examples = "SETTLED") @NotNull LawsuitEnd end,

            @Schema(description = "When", examples = "2026-11-28") @NotNull LocalDate day,

            @Schema(description = "What came of it, without persons", examples = "调解结案，单位分期支付。")
            @NotBlank @Size(max = 5000) String outcome) {}

    @GET
    @Operation(
            operationId = "listLawsuitsOf",
            summary = "Proceedings about the matter of a petition, oldest first 诉讼仲裁复议 (X-52, E-15)")
    public List<Lawsuit> list(@PathParam("petitionId") UUID petitionId) {
        return followLawsuit.of(petitionId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "enterLawsuit",
            summary = "Enter proceedings about the matter; while they run no review is asked for 登记诉讼仲裁复议 (X-52, E-15)")
    public List<Lawsuit> enter(@PathParam("petitionId") UUID petitionId, @NotNull @Valid LawsuitRequest request) {
        return followLawsuit.enter(petitionId, request.kind(), request.court(), request.number(), request.begunOn());
    }

    @POST
    @Path("/{lawsuitId}/end")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "endLawsuit", summary = "Proceedings have ended 诉讼仲裁复议终结 (X-52)")
    public List<Lawsuit> end(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("lawsuitId") UUID lawsuitId,
            @NotNull @Valid EndRequest request) {
        return followLawsuit.end(petitionId, lawsuitId, request.end(), request.day(), request.outcome());
    }
}
