package org.suyuan.consultation.mediation.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.mediation.ConfirmAgreement;
import org.suyuan.consultation.mediation.Mediate;
import org.suyuan.consultation.mediation.Mediation;
import org.suyuan.consultation.sessions.SessionWay;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/mediations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mediation", description = "Mediation, agreement, confirmation by a court 矛盾调处 (X-16 to X-19, E-33)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
public class MediationResource {
    @Inject
    Mediate mediate;

    @Inject
    ConfirmAgreement confirmAgreement;

    @Schema(description = "The petitioner asks for mediation 申请调解 (X-17)")
    record MediationRequest(
            @Schema(description = "Path of the unit that is the other side", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String otherSide,

            @Schema(description = "Account of the mediator, who serves in the network", examples = "mediator-lin")
            @NotBlank @Size(max = 100) String mediator,

            @Schema(description = "What shows that the petitioner consents, without persons", examples = "调解申请书 12 号")
            @NotBlank @Size(max = 500) String consent) {}

    @Schema(description = "One time that the sides met 调解会 (X-18)")
    record MeetingRequest(
            @Schema(description = "The day", examples = "2026-11-30") @NotNull LocalDate day,

            @Schema(description = "How", examples = "LINK") @NotNull SessionWay way,

            @Schema(description = "What came of it, without persons", examples = "双方同意按实际出勤核算。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "A day on which a court was asked, or confirmed 司法确认 (E-33)")
    record CourtRequest(
            @Schema(description = "The day", examples = "2026-12-05") @NotNull LocalDate day) {}

    @Schema(description = "That a part was performed 履行 (X-19)")
    record PerformanceRequest(
            @Schema(description = "The day", examples = "2026-12-10") @NotNull LocalDate day,

            @Schema(description = "What shows it, without persons", examples = "银行回单 3 号") @NotBlank @Size(max = 1000) String evidence) {}

    @Schema(description = "Why it failed 调解未成 (X-17)")
    record FailureRequest(
            @Schema(description = "Without persons", examples = "双方就数额分歧较大。") @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER})
    @Operation(operationId = "listMediations", summary = "The mediations of a petition, oldest first 调解情况 (X-17)")
    public List<Mediation> list(@PathParam("petitionId") UUID petitionId) {
        return mediate.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(operationId = "requestMediation", summary = "The petitioner asks for mediation 申请调解 (X-17)")
    public List<Mediation> request(@PathParam("petitionId") UUID petitionId, @NotNull @Valid MediationRequest request) {
        return mediate.request(petitionId, request.otherSide(), request.mediator(), request.consent());
    }

    @POST
    @Path("/{mediationId}/consent")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT})
    @Operation(operationId = "consentToMediation", summary = "The other side consents; mediation begins 同意调解 (X-17)")
    public List<Mediation> consent(
            @PathParam("petitionId") UUID petitionId, @PathParam("mediationId") UUID mediationId) {
        return mediate.consent(petitionId, mediationId);
    }

    @POST
    @Path("/{mediationId}/meetings")
    @Idempotent
    @Operation(operationId = "noteMediationMeeting", summary = "Note that the sides met 调解会记录 (X-18)")
    public List<Mediation> meet(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("mediationId") UUID mediationId,
            @NotNull @Valid MeetingRequest request) {
        return mediate.meet(petitionId, mediationId, request.day(), request.way(), request.words());
    }

    @POST
    @Path("/{mediationId}/agreement")
    @Idempotent
    @Operation(
            operationId = "agreeInMediation",
            summary = "The sides agreed; within 30 natural days they can ask a court to confirm it 达成调解协议 (X-19, E-33)")
    public List<Mediation> agree(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("mediationId") UUID mediationId,
            @NotNull @Valid AgreementRequest request) {
        return mediate.agree(petitionId, mediationId, request.agreement());
    }

    @POST
    @Path("/{mediationId}/court-request")
    @Idempotent
    @Operation(operationId = "askCourt", summary = "The sides ask a court to confirm it 申请司法确认 (E-33)")
    public List<Mediation> askCourt(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("mediationId") UUID mediationId,
            @NotNull @Valid CourtRequest request) {
        return confirmAgreement.askCourt(petitionId, mediationId, request.day());
    }

    @POST
    @Path("/{mediationId}/confirmation")
    @Idempotent
    @Operation(operationId = "confirmAgreement", summary = "The court confirmed it 司法确认 (E-33)")
    public List<Mediation> confirm(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("mediationId") UUID mediationId,
            @NotNull @Valid CourtRequest request) {
        return confirmAgreement.confirm(petitionId, mediationId, request.day());
    }

    @POST
    @Path("/{mediationId}/parts/{partId}/performance")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT})
    @Operation(operationId = "performPart", summary = "A part of the agreement was performed 履行调解协议 (X-19)")
    public List<Mediation> perform(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("mediationId") UUID mediationId,
            @PathParam("partId") UUID partId,
            @NotNull @Valid PerformanceRequest request) {
        return mediate.perform(petitionId, mediationId, partId, request.day(), request.evidence());
    }

    @POST
    @Path("/{mediationId}/failure")
    @Idempotent
    @Operation(operationId = "failMediation", summary = "It failed; the matter goes on as before 调解未成 (X-17)")
    public List<Mediation> fail(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("mediationId") UUID mediationId,
            @NotNull @Valid FailureRequest request) {
        return mediate.fail(petitionId, mediationId, request.reason());
    }
}
