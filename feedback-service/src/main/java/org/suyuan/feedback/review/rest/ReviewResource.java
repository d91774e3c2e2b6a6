package org.suyuan.feedback.review.rest;

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
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.Delivery;
import org.suyuan.feedback.Promise;
import org.suyuan.feedback.drafting.rest.PromiseRequest;
import org.suyuan.feedback.review.AskReview;
import org.suyuan.feedback.review.HoldReview;
import org.suyuan.feedback.review.LateRequest;
import org.suyuan.feedback.review.Review;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "A contested opinion before the next higher unit 复查、复核 (E-08 to E-12)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class ReviewResource {
    @Inject
    AskReview askReview;

    @Inject
    HoldReview holdReview;

    @Inject
    Writings writings;

    @Schema(description = "That the petitioner contests the opinion 申请复查、复核 (E-08, E-10)")
    record ReviewRequest(
            @Schema(
                    description = "The day of the request, by post that of the postmark; absent for today",
                    examples = "2026-11-28")
            @Nullable LocalDate askedOn,

            @Schema(description = "What the petitioner wants; stays in this service", examples = "津贴应按井下一级高温岗位标准补发。")
            @NotBlank @Size(max = 5000) String demand,

            @Schema(description = "A good cause for coming late; absent in time", examples = "住院至十一月二十日。")
            @Size(min = 1, max = 1000) @Nullable String lateCause) {}

    @Schema(description = "What shows that the petitioner took it back 撤回申请 (E-08)")
    record ReviewWithdrawalRequest(
            @Schema(description = "A signed paper, a recorded call", examples = "本人书面撤回申请，存件 3 号")
            @NotBlank @Size(max = 500) String proof) {}

    @Schema(description = "Whether the cause of a late request is good 逾期理由审核 (E-08)")
    record CauseJudgementRequest(
            @Schema(description = "Whether it is", examples = "true") @NotNull Boolean good,

            @Schema(description = "Why; stays in this service", examples = "住院记录属实，视为正当理由。") @NotBlank @Size(max = 1000) String reason) {}

    @Schema(description = "What the review came to 复查、复核意见 (E-09, E-11)")
    record ReviewDecisionRequest(
            @Schema(description = "What", examples = "UPHELD") @NotNull ReviewOutcome outcome,

            @Schema(
                    description = "The opinion with its reasons; stays in this service",
                    examples = "原答复认定事实清楚，适用依据正确，予以维持。")
            @NotBlank @Size(max = 10_000) String opinion,

            @Schema(
                    description =
                            "What is done now in place of what the reply promised, when it changes that; absent where it stays (E-22)")
            @Valid @Size(max = 20) @Nullable List<@NotNull PromiseRequest> promises) {

        List<Promise> promised() {
            return promises == null
                    ? List.of()
                    : promises.stream().map(PromiseRequest::promise).toList();
        }
    }

    @Schema(description = "How the opinion of the review reached the petitioner 送达 (E-09, E-11)")
    record ReviewDeliveryRequest(
            @Schema(description = "How") @NotNull Way way,
            @Schema(description = "The day") @NotNull LocalDate deliveredOn,

            @Schema(description = "What proves it", examples = "送达回证 0245 号") @NotBlank @Size(max = 500) String proof) {}

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "listReviews", summary = "How its opinion was contested, oldest first 复查、复核 (E-08)")
    public List<ReviewView> list(@PathParam("petitionId") UUID petitionId) {
        return shown(petitionId, holdReview.of(petitionId));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "askReview",
            summary = "Take the petitioner's request for review, then for re-review 申请复查、复核 (E-08, E-10)",
            description = "Within 30 days from the delivery. The next higher unit has 30 days to give its opinion.")
    public List<ReviewView> ask(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReviewRequest request) {
        return shown(petitionId, askReview.ask(petitionId, request.askedOn(), request.demand(), request.lateCause()));
    }

    @GET
    @Path("/late-requests")
    @Operation(
            operationId = "listLateRequests",
            summary = "Late requests that came by receipt code, with their judgement 逾期复查复核申请 (E-08)")
    public List<LateRequest> requests(@PathParam("petitionId") UUID petitionId) {
        return askReview.requests(petitionId);
    }

    @POST
    @Path("/late-requests/{lateRequestId}/judgement")
    @Idempotent
    @Operation(
            operationId = "judgeLateRequest",
            summary =
                    "Judge whether its cause is good: the review begins, or the petitioner is told why not 逾期理由审核 (E-08)")
    public List<LateRequest> judge(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("lateRequestId") UUID lateRequestId,
            @NotNull @Valid CauseJudgementRequest request) {
        return askReview.judge(petitionId, lateRequestId, request.good(), request.reason());
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(
            operationId = "withdrawReview",
            summary = "The petitioner takes the request back, before its opinion 撤回复查复核申请 (E-08)")
    public List<ReviewView> withdraw(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid ReviewWithdrawalRequest request) {
        return shown(petitionId, holdReview.withdraw(petitionId, request.proof()));
    }

    @POST
    @Path("/decision")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "decideReview",
            summary = "Give the opinion of the review 复查、复核意见 (E-09, E-11)",
            description = "What is sent back is handled anew by the unit that had it, within the limit of its grade.")
    public List<ReviewView> decide(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid ReviewDecisionRequest request) {
        return shown(
                petitionId, holdReview.decide(petitionId, request.outcome(), request.opinion(), request.promised()));
    }

    @POST
    @Path("/delivery")
    @Idempotent
    @Operation(operationId = "deliverReview", summary = "Note the delivery of that opinion 复查、复核意见送达 (E-09)")
    public List<ReviewView> deliver(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid ReviewDeliveryRequest request) {
        return shown(
                petitionId,
                holdReview.tell(petitionId, new Delivery(request.way(), request.deliveredOn(), request.proof())));
    }

    private List<ReviewView> shown(UUID petitionId, List<Review> reviews) {
        return ReviewView.of(reviews, writings.ofReviews(petitionId));
    }
}
