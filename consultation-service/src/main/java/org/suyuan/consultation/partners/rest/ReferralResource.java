package org.suyuan.consultation.partners.rest;

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
import org.suyuan.consultation.partners.ReferMatter;
import org.suyuan.consultation.partners.Referral;
import org.suyuan.contract.consultation.ReferralKind;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referrals", description = "Matters that go to a body outside 转送与协同 (C-12, X-40)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class ReferralResource {
    @Inject
    ReferMatter referMatter;

    @Schema(description = "To whom a matter goes, and in which way 转送与协同 (C-12, X-17, X-40, X-42, X-54)")
    record ReferralRequest(
            @Schema(description = "The body, from the directory") @NotNull UUID partnerId,

            @Schema(description = "In which way", examples = "LOCAL_AGENDA") @NotNull ReferralKind kind,

            @Schema(description = "What is asked, without persons", examples = "提请列入地方联席会议，协调临时用地补偿。")
            @NotBlank @Size(max = 5000) String words,

            @Schema(description = "Until when an answer is awaited", examples = "2026-12-15") @NotNull LocalDate answerBy) {}

    @Schema(description = "What the body answered 地方回复 (X-40)")
    record AnswerRequest(
            @Schema(description = "Whether it has taken the matter up", examples = "true") @NotNull Boolean takenUp,

            @Schema(description = "In words, without persons", examples = "已列入十二月议程。") @NotBlank @Size(max = 5000) String answer) {}

    @GET
    @Operation(operationId = "listReferralsOf", summary = "What of a petition was referred, oldest first 转送与协同 (X-40)")
    public List<Referral> list(@PathParam("petitionId") UUID petitionId) {
        return referMatter.of(petitionId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
    @Operation(
            operationId = "referMatter",
            summary =
                    "Refer a matter to a body outside, handle it together, put it on the local agenda 转送与协同 (C-12, X-17, X-40)")
    public List<Referral> refer(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReferralRequest request) {
        return referMatter.refer(petitionId, request.partnerId(), request.kind(), request.words(), request.answerBy());
    }

    @POST
    @Path("/{referralId}/answer")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "answerReferral", summary = "The body has answered 地方回复 (X-40)")
    public List<Referral> answer(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("referralId") UUID referralId,
            @NotNull @Valid AnswerRequest request) {
        return referMatter.answer(petitionId, referralId, request.takenUp(), request.answer());
    }
}
