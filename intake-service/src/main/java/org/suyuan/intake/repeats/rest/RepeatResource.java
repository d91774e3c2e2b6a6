package org.suyuan.intake.repeats.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.repeats.FindRepeats;
import org.suyuan.intake.repeats.JudgeRepeat;
import org.suyuan.intake.repeats.RepeatJudgement;
import org.suyuan.intake.repeats.RepeatVerdict;
import org.suyuan.intake.rest.PetitionView;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/repeats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "repeats", description = "The same matter raised again 重复信访 (I-23)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class RepeatResource {
    @Inject
    FindRepeats findRepeats;

    @Inject
    JudgeRepeat judgeRepeat;

    @Schema(name = "Repeat", description = "A petition that may be about the same matter, and why 疑似重复")
    record RepeatView(
            @Schema(description = "The other petition") UUID petitionId,

            @Schema(description = "Its number", examples = "XF20261121-000042-7")
            String number,

            @Schema(description = "Its title", examples = "二号井搅拌站夜间扬尘")
            String title,

            @Schema(description = "How far it has come") PetitionState state,
            @Schema(description = "When it arrived") Instant receivedAt,

            @Schema(description = "How probable the same matter is, from 0 to 1")
            double probability,

            @Schema(description = "The same in a word") RepeatVerdict verdict,

            @Schema(description = "Whether a petitioner is the same, by identity card, phone or employee number")
            boolean samePetitioner,

            @Schema(description = "Whether it concerns the same unit")
            boolean sameUnit,

            @Schema(
                    description =
                            "The day it was reviewed for the last time: on the same facts and reasons it is no longer accepted"
                                    + " 不再受理 (E-12); absent when it was not",
                    examples = "2026-11-20")
            @Nullable LocalDate reviewedOn,

            @Schema(description = "Rare names that both have", examples = "二号井")
            Set<String> names,

            @Schema(description = "What both are about", examples = "扬尘")
            Set<String> topics,

            @Schema(description = "What both say word for word, the most telling first")
            List<String> passages,

            @Schema(description = "Days between the two") long days,

            @Schema(description = "Whether each names a place that the other does not")
            boolean otherPlace) {

        static RepeatView of(FindRepeats.Candidate candidate) {
            return new RepeatView(
                    candidate.petition().id(),
                    candidate.petition().number(),
                    candidate.petition().appeal().title(),
                    candidate.petition().state(),
                    candidate.petition().matter().receivedAt(),
                    candidate.probability(),
                    candidate.verdict(),
                    candidate.samePetitioner(),
                    candidate.sameUnit(),
                    candidate.reviewedOn(),
                    candidate.reasons().names(),
                    candidate.reasons().topics(),
                    candidate.reasons().passages(),
                    candidate.reasons().days(),
                    candidate.reasons().otherPlace());
        }
    }

    @Schema(description = "What a person decides about two petitions")
    record JudgementRequest(
            @Schema(description = "Linked, merged, or another matter") @NotNull RepeatJudgement judgement) {}

    @GET
    @Operation(
            operationId = "findRepeats",
            summary = "Petitions that may be about the same matter, and why 疑似重复 (I-23)")
    public List<RepeatView> find(
            @PathParam("petitionId") UUID petitionId,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return findRepeats.of(petitionId, limit).stream().map(RepeatView::of).toList();
    }

    @POST
    @Path("/{otherId}/judgement")
    @Idempotent
    @Operation(
            operationId = "judgeRepeat",
            summary = "Decide: link, merge (its clocks stop) or another matter 重复认定 (I-23)")
    public PetitionView judge(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("otherId") UUID otherId,
            @NotNull @Valid JudgementRequest request) {
        return PetitionView.of(judgeRepeat.judge(petitionId, otherId, request.judgement()));
    }
}
