package org.suyuan.feedback.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.ClosePetition;
import org.suyuan.feedback.Closing;
import org.suyuan.feedback.HandlePetition;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingFilter;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.accountability.FindFalseClosing;
import org.suyuan.feedback.drafting.DraftReply;
import org.suyuan.feedback.evaluation.DeliverReply;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handlings", description = "From the assignment to the archive 承办、答复、办结、回访、归档")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class HandlingResource {
    @Inject
    Handlings handlings;

    @Inject
    HandlePetition handlePetition;

    @Inject
    ClosePetition closePetition;

    @Inject
    DraftReply draftReply;

    @Inject
    DeliverReply deliverReply;

    @Inject
    FindFalseClosing findFalseClosing;

    @Inject
    Deadlines deadlines;

    @GET
    @Operation(operationId = "listHandlings", summary = "Handlings, newest petitions first 承办列表")
    public Page<HandlingView> list(
            @BeanParam @Valid HandlingFilter filter,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(handlings.before(Cursor.read(cursor), filter, limit), limit, Handling::id, HandlingView::of);
    }

    @GET
    @Path("/{petitionId}")
    @Operation(operationId = "getHandling", summary = "The handling of a petition 承办")
    public HandlingView get(@PathParam("petitionId") UUID petitionId) {
        return HandlingView.of(handlings.existing(petitionId));
    }

    @GET
    @Path("/{petitionId}/deadlines")
    @Operation(operationId = "getDeadlines", summary = "Its clocks in this step, with their ledgers 办理期限 (X-01)")
    public List<Deadline> deadlines(@PathParam("petitionId") UUID petitionId) {
        return deadlines.of(handlings.existing(petitionId).id());
    }

    @POST
    @Path("/{petitionId}/contact")
    @Idempotent
    @Operation(operationId = "contactPetitioner", summary = "Note that the petitioner was contacted 联系信访人 (G-04)")
    public HandlingView contact(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid HandlingRequests.ContactRequest request) {
        return HandlingView.of(handlePetition.contact(petitionId, request.way()));
    }

    @POST
    @Path("/{petitionId}/reply")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(
            operationId = "issueReply",
            summary = "Issue the written reply as it was approved, under the next number 签发答复意见书 (F-02)")
    public HandlingView reply(@PathParam("petitionId") UUID petitionId) {
        return HandlingView.of(draftReply.issue(petitionId));
    }

    @POST
    @Path("/{petitionId}/reply-correction")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(
            operationId = "correctReply",
            summary = "Take the reply back to correct it: a new version follows and is delivered again 答复更正 (F-02)")
    public HandlingView correct(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid HandlingRequests.CorrectionRequest request) {
        return HandlingView.of(handlePetition.correct(petitionId, request.reason()));
    }

    @POST
    @Path("/{petitionId}/delivery")
    @Idempotent
    @Operation(
            operationId = "deliverReply",
            summary = "Note the delivery of the reply 送达 (F-03)",
            description =
                    "The petitioner is asked to evaluate it; the code for that is shown to them alone, by intake's public status.")
    public HandlingView deliver(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid HandlingRequests.DeliveryRequest request) {
        return HandlingView.of(deliverReply.deliver(petitionId, request.delivery()));
    }

    @POST
    @Path("/{petitionId}/closing")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "closePetition", summary = "Close it through the gate of the three no-let-go 办结 (F-08)")
    public HandlingView close(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid HandlingRequests.ClosingRequest request) {
        return HandlingView.of(closePetition.close(petitionId, request.closing()));
    }

    @GET
    @Path("/{petitionId}/closings")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "listClosings",
            summary = "How it passed the closing gate, with the evidence, oldest first 办结依据 (F-08)")
    public List<Closing> closings(@PathParam("petitionId") UUID petitionId) {
        return closePetition.closings(petitionId);
    }

    @POST
    @Path("/{petitionId}/false-closing")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "findFalseClosing",
            summary = "Take back a closing that should not have been; its unit answers for it 虚假办结 (X-24)",
            description = "It is handled anew; one that was archived is assigned anew.")
    public HandlingView findFalseClosing(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid HandlingRequests.FalseClosingRequest request) {
        return HandlingView.of(findFalseClosing.find(petitionId, request.facts()));
    }

    @POST
    @Path("/{petitionId}/revisit")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "revisit",
            summary = "Note the revisit; a new matter starts a linked petition 回访 (F-06, F-07)")
    public HandlingView revisit(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid HandlingRequests.RevisitRequest request) {
        return HandlingView.of(closePetition.revisit(petitionId, request.revisit()));
    }

    @POST
    @Path("/{petitionId}/archive")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "archive", summary = "Archive the complete file 归档 (F-05)")
    public HandlingView archive(@PathParam("petitionId") UUID petitionId) {
        return HandlingView.of(closePetition.archive(petitionId));
    }
}
