package org.suyuan.feedback.assessing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.feedback.assessing.AssessorKind;
import org.suyuan.feedback.assessing.DrawPanel;
import org.suyuan.feedback.assessing.ReviewPanel;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/review-panels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review-panels", description = "Who reviews a contested conclusion 复查复核评议组 (F-10, E-18)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class ReviewPanelResource {
    @Inject
    DrawPanel drawPanel;

    @Schema(description = "How many are drawn; an odd number from 3 to 9 in all 抽取评议组 (F-10)")
    record PanelRequest(
            @Schema(description = "Experts", examples = "2") @NotNull @Min(0) @Max(9) Integer experts,

            @Schema(description = "Lawyers", examples = "0") @NotNull @Min(0) @Max(9) Integer lawyers,

            @Schema(description = "Staff representatives", examples = "1") @NotNull @Min(0) @Max(9) Integer staffRepresentatives) {

        Map<AssessorKind, Integer> wanted() {
            return new EnumMap<>(Map.of(
                    AssessorKind.EXPERT, experts,
                    AssessorKind.LAWYER, lawyers,
                    AssessorKind.STAFF_REPRESENTATIVE, staffRepresentatives));
        }
    }

    @Schema(description = "A member's signed opinion 评议意见 (F-10)")
    record AssessmentRequest(
            @Schema(description = "What should come of it", examples = "UPHELD") @NotNull ReviewOutcome outcome,

            @Schema(description = "Why; stays in this service", examples = "等级认定依据充分，建议维持。") @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "Why a member takes no part 更换评议组成员 (E-18)")
    record ReplacementRequest(
            @Schema(description = "In words; stays in this service", examples = "出差在外。") @NotBlank @Size(max = 500) String reason) {}

    @GET
    @Operation(
            operationId = "listReviewPanels",
            summary = "The panels of a petition, with all that somebody needs to draw them again 评议组 (F-10)")
    public List<ReviewPanel> list(@PathParam("petitionId") UUID petitionId) {
        return drawPanel.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "drawReviewPanel",
            summary = "Draw who reviews the conclusion, without who has an interest or took part 抽取评议组 (F-10, E-18)",
            description = "The opinion of the review waits for each member's.")
    public List<ReviewPanel> draw(@PathParam("petitionId") UUID petitionId, @NotNull @Valid PanelRequest request) {
        return drawPanel.draw(petitionId, request.wanted());
    }

    @POST
    @Path("/members/{assessorId}/opinion")
    @Idempotent
    @Operation(operationId = "enterAssessment", summary = "Enter a member's signed opinion 评议意见 (F-10)")
    public List<ReviewPanel> opine(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("assessorId") UUID assessorId,
            @NotNull @Valid AssessmentRequest request) {
        return drawPanel.opine(petitionId, assessorId, request.outcome(), request.words());
    }

    @POST
    @Path("/members/{assessorId}/replacement")
    @Idempotent
    @Operation(
            operationId = "replacePanelMember",
            summary = "Replace who cannot take part by the next in the lot 更换评议组成员 (E-18)")
    public List<ReviewPanel> replace(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("assessorId") UUID assessorId,
            @NotNull @Valid ReplacementRequest request) {
        return drawPanel.replace(petitionId, assessorId, request.reason());
    }
}
