package org.suyuan.feedback.drafting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.suyuan.contract.feedback.Opinion;
import org.suyuan.feedback.Finding;
import org.suyuan.feedback.Reply;
import org.suyuan.feedback.drafting.Draft;
import org.suyuan.feedback.drafting.DraftReply;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/reply-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts", description = "The reply before it is issued 拟稿、审核、签发 (F-01, F-02)")
@RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
public class DraftResource {
    @Inject
    DraftReply draftReply;

    @Schema(description = "The reply as it shall be issued 答复拟稿 (F-02)")
    record ReplyRequest(
            @Schema(description = "What was done to find out 调查情况", examples = "调阅 6 至 8 月工资表，询问班组长及当事人。")
            @NotNull @Size(max = 10_000) String investigation,

            @Schema(description = "The facts found 认定事实", examples = "三个月高温津贴未列入工资表。") @NotNull @Size(max = 10_000) String facts,

            @Schema(description = "The policy it rests on 政策依据", examples = "《防暑降温措施管理办法》第十七条")
            @NotNull @Size(max = 5000) String basis,

            @Schema(description = "What is said to each demand 逐项答复 (E-22)") @NotNull @Valid @Size(min = 1, max = 20) List<@NotNull FindingRequest> findings,

            @Schema(description = "What will be done 承诺事项; a supporting opinion has one at least (E-22)")
            @Valid @Size(max = 20) @Nullable List<@NotNull PromiseRequest> promises) {

        Reply reply() {
            List<PromiseRequest> all = promises == null ? List.of() : promises;
            return new Reply(
                    investigation,
                    facts,
                    basis,
                    findings.stream().map(FindingRequest::finding).toList(),
                    all.stream().map(PromiseRequest::promise).toList());
        }
    }

    @Schema(description = "What the reply says to one demand 逐项答复 (E-22)")
    record FindingRequest(
            @Schema(description = "What the petitioner demands 诉求", examples = "补发 6 至 8 月高温津贴")
            @NotNull @Size(max = 1000) String demand,

            @Schema(description = "Support, partly support, explain or not support (E-22)") @NotNull Opinion opinion,

            @Schema(description = "What follows 处理结论", examples = "于本月工资日一次性补发。") @NotNull @Size(max = 5000) String conclusion) {

        Finding finding() {
            return new Finding(demand, opinion, conclusion);
        }
    }

    @Schema(description = "What is said of a draft 审核意见 (F-01)")
    record DraftReviewRequest(
            @Schema(description = "Whether it can be issued; if not it goes back to who wrote it") @NotNull Boolean approved,

            @Schema(description = "In words; stays in this service", examples = "请补充发放依据的条款。")
            @Size(min = 1, max = 1000) @Nullable String remark) {}

    @GET
    @Operation(operationId = "listDrafts", summary = "The drafts of the unit that leads, oldest first 答复拟稿 (F-01)")
    public List<Draft> list(@PathParam("petitionId") UUID petitionId) {
        return draftReply.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(operationId = "draftReply", summary = "Draft the reply, in place of the one that waits 拟稿 (F-02)")
    public List<Draft> write(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReplyRequest request) {
        return draftReply.write(petitionId, request.reply());
    }

    @POST
    @Path("/{draftId}/review")
    @Idempotent
    @Operation(
            operationId = "reviewDraft",
            summary = "Approve a draft, as another person of the unit, or send it back 审核 (F-01)")
    public List<Draft> review(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("draftId") UUID draftId,
            @NotNull @Valid DraftReviewRequest request) {
        return draftReply.review(petitionId, draftId, request.approved(), request.remark());
    }
}
