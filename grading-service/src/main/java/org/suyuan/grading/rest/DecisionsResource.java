package org.suyuan.grading.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.DecideGrades;
import org.suyuan.grading.Grading;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.problem.Problem;
import org.suyuan.platform.problem.Problems;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.OfPetitions;

@Path("/v1/gradings/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gradings", description = "Classify and grade 分类定级")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class DecisionsResource {
    /** One page of the worklist and no more: somebody has looked at each. */
    private static final int MOST = 200;

    @Inject
    DecideGrades decideGrades;

    @Schema(description = "One of many decisions")
    record ListedDecision(
            @Schema(description = "The petition") @NotNull UUID petitionId,

            @Schema(
                    description = "Version of its grading that the decision is made from, as in the worklist",
                    examples = "1")
            @NotNull @PositiveOrZero Long version,

            @Schema(description = "The decision") @NotNull @Valid DecisionRequest decision) {

        DecideGrades.Listed listed() {
            return new DecideGrades.Listed(petitionId, version, decision.judged(), decision.grade(), decision.reason());
        }
    }

    @Schema(description = "Decisions about many petitions 批量定级")
    record DecisionsRequest(
            @Schema(description = "Each petition once") @NotEmpty @Size(max = MOST) List<@NotNull @Valid ListedDecision> decisions) {}

    @Schema(description = "What became of one of many decisions")
    record DecisionResult(
            @Schema(description = "The petition") UUID petitionId,

            @Schema(description = "Version of its grading after the decision; absent when it was refused") @Nullable Long version,

            @Schema(description = "The grade; absent when it was refused") @Nullable Grade grade,

            @Schema(
                    description = "By when handling is to be finished; absent when it was refused",
                    examples = "2026-11-27T23:59:59+08:00")
            @Nullable Instant dueAt,

            @Schema(
                    description = "By when a response is due; absent when none is asked or it was refused",
                    examples = "2026-11-21T10:30:00+08:00")
            @Nullable Instant responseDueAt,

            @Schema(description = "Why it was refused; absent when it is decided") @Nullable Problem problem) {

        boolean good() {
            return problem == null;
        }

        static DecisionResult of(DecideGrades.Attempt attempt, Locale locale) {
            Grading grading = attempt.grading();
            RuntimeException refusal = attempt.refusal();
            Problem problem = refusal == null ? null : Problems.of(refusal, locale);
            return grading == null
                    ? new DecisionResult(attempt.petitionId(), null, null, null, null, problem)
                    : new DecisionResult(
                            grading.id(),
                            grading.version(),
                            grading.decision().grade(),
                            grading.decision().dueAt(),
                            grading.decision().responseDueAt(),
                            problem);
        }
    }

    @Schema(description = "What became of many decisions 批量定级结果")
    record DecisionResults(
            @Schema(description = "How many petitions were graded", examples = "48")
            int decided,

            @Schema(description = "One for each decision, in the order of the request")
            List<DecisionResult> results)
            implements OfPetitions {

        @Override
        public List<UUID> petitionIds() {
            return results.stream()
                    .filter(DecisionResult::good)
                    .map(DecisionResult::petitionId)
                    .toList();
        }

        static DecisionResults of(List<DecisionResult> results) {
            return new DecisionResults(
                    (int) results.stream().filter(DecisionResult::good).count(), results);
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "decideGrades",
            summary = "Decide the grades of many petitions, each as if alone 批量定级 (G-01 to G-04)",
            description = "For a page of the worklist that somebody has looked through."
                    + " What is refused says why and leaves the others as they are.")
    public DecisionResults decide(@NotNull @Valid DecisionsRequest request, @Context HttpHeaders headers) {
        List<DecideGrades.Listed> listed =
                request.decisions().stream().map(ListedDecision::listed).toList();
        Locale locale = Messages.locale(headers.getAcceptableLanguages());
        return DecisionResults.of(decideGrades.decide(listed).stream()
                .map(attempt -> DecisionResult.of(attempt, locale))
                .toList());
    }
}
