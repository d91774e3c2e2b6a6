package org.suyuan.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.disclosure.DecideDisclosure;
import org.suyuan.disclosure.DisclosureState;
import org.suyuan.disclosure.Disclosures;
import org.suyuan.disclosure.Notice;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.Filter;

@Path("/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures", description = "Draft, review, publish or waive 公示办理")
@RolesAllowed({Roles.PUBLISHER, Roles.REVIEWER, Roles.DIRECTOR, Roles.DISCIPLINE})
public class DisclosureResource {
    @Inject
    Disclosures disclosures;

    @Inject
    DecideDisclosure decideDisclosure;

    @Schema(description = "A notice without anybody in it 公示内容 (D-05)")
    record NoticeRequest(
            @Schema(description = "Kind of disclosure") @NotNull NoticeKind kind,

            @Schema(description = "In a line", examples = "关于高温津贴发放问题的办理公示") @NotBlank @Size(max = 200) String title,

            @Schema(description = "What happened", examples = "有职工反映夏季高温津贴未按时发放。") @NotBlank @Size(max = 10_000) String body,

            @Schema(description = "Policy basis 政策依据", examples = "《防暑降温措施管理办法》第十七条") @NotNull @Size(max = 2000) String basis,

            @Schema(description = "How it was handled 办理流程", examples = "登记、定级、会诊、补发、回访") @NotNull @Size(max = 2000) String process) {

        Notice notice() {
            return new Notice(kind, title, body, basis, process);
        }
    }

    @Schema(description = "Why a draft is returned")
    record ReturnRequest(
            @Schema(description = "Reason", examples = "正文第二段仍可推知当事人班组") @NotBlank @Size(max = 1000) String reason) {}

    @Schema(description = "Why nothing is published")
    record WaiverRequest(
            @Schema(description = "Ground") @NotNull DisclosureWaiver ground) {}

    @Schema(description = "That the reviewer has judged what may identify somebody")
    record PublicationRequest(
            @Schema(description = "Whether the doubts of the draft were judged; needed only where it has some")
            @Nullable Boolean doubtsJudged) {}

    @Schema(description = "Why a notice is taken down")
    record WithdrawalRequest(
            @Schema(description = "Reason, without a person in it", examples = "正文第二段可推知当事人")
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(operationId = "listDisclosures", summary = "Disclosures, newest petitions first 公示列表")
    public Page<DisclosureView> list(
            @QueryParam("state") @Nullable DisclosureState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                disclosures.before(Cursor.read(cursor), Filter.none().equal("state", state), limit),
                limit,
                disclosure -> disclosure.id(),
                DisclosureView::of);
    }

    @GET
    @Path("/{petitionId}")
    @Operation(operationId = "getDisclosure", summary = "The disclosure of a petition 公示")
    public DisclosureView get(@PathParam("petitionId") UUID petitionId) {
        return DisclosureView.of(disclosures.existing(petitionId));
    }

    @POST
    @Path("/{petitionId}/draft")
    @Idempotent
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "draftNotice", summary = "Draft a notice 起草公示 (D-05)")
    public DisclosureView draft(@PathParam("petitionId") UUID petitionId, @NotNull @Valid NoticeRequest request) {
        return DisclosureView.of(decideDisclosure.draft(petitionId, request.notice()));
    }

    @POST
    @Path("/{petitionId}/publication")
    @Idempotent
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "publishNotice",
            summary = "Approve the draft as a second person; it goes on the board 审核发布 (D-05)")
    public DisclosureView publish(
            @PathParam("petitionId") UUID petitionId, @Valid @Nullable PublicationRequest request) {
        return DisclosureView.of(
                decideDisclosure.publish(petitionId, request != null && Boolean.TRUE.equals(request.doubtsJudged())));
    }

    @POST
    @Path("/{petitionId}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.PUBLISHER, Roles.REVIEWER, Roles.DIRECTOR})
    @Operation(
            operationId = "withdrawNotice",
            summary = "Take a notice off the board at once, with the reason 撤下公示 (X-35)",
            description = "Its text is dropped; another notice may be drafted.")
    public DisclosureView withdraw(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid WithdrawalRequest request) {
        return DisclosureView.of(decideDisclosure.withdraw(petitionId, request.reason()));
    }

    @POST
    @Path("/{petitionId}/return")
    @Idempotent
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "returnNotice",
            summary = "Return the draft as a second person, with the reason 退回修改 (D-05)")
    public DisclosureView sendBack(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReturnRequest request) {
        return DisclosureView.of(decideDisclosure.sendBack(petitionId, request.reason()));
    }

    @POST
    @Path("/{petitionId}/waiver")
    @Idempotent
    @RolesAllowed({Roles.PUBLISHER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "waiveDisclosure", summary = "Publish nothing, with the ground 不予公示")
    public DisclosureView waive(@PathParam("petitionId") UUID petitionId, @NotNull @Valid WaiverRequest request) {
        return DisclosureView.of(decideDisclosure.waive(petitionId, request.ground()));
    }
}
