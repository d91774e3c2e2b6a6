package org.suyuan.intake.reviewing.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.reviewing.RequestReview;
import org.suyuan.platform.idempotency.Idempotent;

/** The code comes in the body, because an address ends up in logs. */
@Path("/v1/public/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@PermitAll
public class PublicReviewResource {
    @Inject
    RequestReview requestReview;

    @Schema(description = "That the petitioner contests the opinion 申请复查、复核 (E-08, E-10)")
    record PublicReviewRequest(
            @Schema(description = "Receipt code 查询码", examples = "7K2M-Q9ZD-04TB-XN8E") @NotBlank @Size(max = 500) String receiptCode,

            @Schema(description = "What the petitioner wants", examples = "津贴应按井下一级高温岗位标准补发。")
            @NotBlank @Size(max = 5000) String demand,

            @Schema(description = "A good cause for coming later than 30 days; absent in time", examples = "住院至十一月二十日。")
            @Size(min = 1, max = 1000) @Nullable String lateCause) {
        @Override
        public String toString() {
            return "PublicReviewRequest[sealed]";
        }
    }

    @Schema(description = "Which request is taken back 撤回申请")
    record PublicReviewWithdrawalRequest(
            @Schema(description = "Receipt code 查询码", examples = "7K2M-Q9ZD-04TB-XN8E") @NotBlank @Size(max = 500) String receiptCode) {
        @Override
        public String toString() {
            return "PublicReviewWithdrawalRequest[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "publicAskReview",
            summary = "Contest the opinion, by receipt code: review, then re-review 凭查询码申请复查、复核 (E-08, E-10)",
            description =
                    "Within 30 days from the delivery, or later for a good cause. The answer stands under the status.")
    public RequestReview.Taken ask(@NotNull @Valid PublicReviewRequest request) {
        return requestReview.ask(request.receiptCode(), request.demand(), request.lateCause());
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(
            operationId = "publicWithdrawReview",
            summary = "Take the request back, by receipt code, before its opinion 凭查询码撤回申请 (E-08)")
    public RequestReview.Taken takeBack(@NotNull @Valid PublicReviewWithdrawalRequest request) {
        return requestReview.takeBack(request.receiptCode());
    }
}
