package org.suyuan.intake.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.intake.RefusalGround;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.intake.DeskEnding;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.Refusal;
import org.suyuan.intake.documents.ReplyLetters;
import org.suyuan.intake.dossier.EvaluationCodes;
import org.suyuan.intake.reviewing.ReviewStanding;
import org.suyuan.intake.reviewing.ReviewStandings;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.idempotency.ReadOnly;

/** Answers whoever holds the receipt code. The code comes in the body, because addresses end up in logs. */
@Path("/v1/public/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicStatusResource {
    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    EvaluationCodes evaluationCodes;

    @Inject
    ReplyLetters replyLetters;

    @Inject
    ReviewStandings reviewStandings;

    @Schema(description = "The code to look up")
    public record StatusRequest(
            @Schema(
                    description = "Receipt code 查询码; case, spaces and hyphens do not matter",
                    examples = "7K2M-Q9ZD-04TB-XN8E")
            @NotBlank @Size(max = 500) String receiptCode) {}

    @Schema(description = "How far a petition has come 办理进度")
    record Status(
            @Schema(description = "Number 信访编号") String number,
            @Schema(description = "How far it has come") PetitionState state,
            @Schema(description = "When it was registered") Instant registeredAt,

            @Schema(
                    description = "When handling must be finished; absent before the grade and after the end (G-04)",
                    examples = "2026-12-01T09:30:00Z")
            @Nullable Instant dueAt,

            @Schema(
                    description = "Why that was extended (E-07); absent when it was not",
                    examples = "APPRAISAL_PENDING")
            @Nullable ExtensionReason extendedFor,

            @Schema(description = "Why it was not accepted (I-10)") @Nullable RefusalGround refusalGround,

            @Schema(description = "The refusal in words, with the right way to go") @Nullable String refusalExplanation,

            @Schema(description = "How it ended at the desk (I-20, I-21, X-50)") @Nullable Settlement settlement,

            @Schema(description = "What was done, answered or explained then") @Nullable String settlementExplanation,

            @Schema(description = "Whether the reply can be read under this code; to who filed by themselves (F-03)")
            boolean replyReadable,

            @Schema(
                    description =
                            "That the reply may be evaluated, to who filed by themselves; absent before it is delivered and after it is evaluated (F-04)")
            EvaluationCodes.@Nullable Question evaluation,

            @Schema(description = "How the last review stands; absent when none was asked for (E-08)") @Nullable ReviewStanding review) {

        public static Status of(Petition petition) {
            return of(petition, false, null, null);
        }

        static Status of(
                Petition petition,
                boolean replyReadable,
                EvaluationCodes.@Nullable Question evaluation,
                @Nullable ReviewStanding review) {
            DeskEnding ending = petition.desk().settlement();
            Refusal refusal = petition.desk().refusal();
            return new Status(
                    petition.number(),
                    petition.state(),
                    petition.origin().registeredAt(),
                    petition.state() == PetitionState.GRADED ? petition.later().dueAt() : null,
                    petition.state() == PetitionState.GRADED ? petition.later().extendedFor() : null,
                    refusal == null ? null : refusal.ground(),
                    refusal == null ? null : refusal.explanation(),
                    ending == null ? null : ending.settlement(),
                    ending == null ? null : ending.explanation(),
                    replyReadable,
                    evaluation,
                    review);
        }
    }

    @POST
    @ReadOnly
    @Transactional
    @Operation(operationId = "publicStatus", summary = "How far a petition has come, by receipt code 凭查询码查进度")
    public Status status(@NotNull @Valid StatusRequest request) {
        Petition petition = petitions.requiredByReceipt(receipts.hash(request.receiptCode()));
        return Status.of(
                petition,
                replyLetters.isForOwn(petition.id()),
                evaluationCodes.of(petition).orElse(null),
                reviewStandings.of(petition.id()).orElse(null));
    }
}
