package org.suyuan.consultation.discussion.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.discussion.Discuss;
import org.suyuan.consultation.discussion.Discussion;
import org.suyuan.consultation.discussion.PointKind;
import org.suyuan.consultation.discussion.Vote;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/discussion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "discussion", description = "Facts, options and votes 集中研讨 (C-04, C-05)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class DiscussionResource {
    @Inject
    Discuss discuss;

    @Schema(description = "A fact that is agreed or disputed, or who is responsible 研讨要点 (C-05)")
    record PointRequest(
            @Schema(description = "What it is about", examples = "FACT_AGREED") @NotNull PointKind kind,

            @Schema(description = "In words, without persons", examples = "七月津贴未列入工资表，各方一致。")
            @NotBlank @Size(max = 2000) String words) {}

    @Schema(description = "Something that could be done 备选方案 (C-05)")
    record OptionRequest(
            @Schema(description = "In words, without persons", examples = "一次性补发并修订工资表模板。") @NotBlank @Size(max = 2000) String words,

            @Schema(description = "What it rests on", examples = "《防暑降温措施管理办法》第十七条") @NotBlank @Size(max = 1000) String basis,

            @Schema(description = "What it costs, in CNY; absent where nobody knows", examples = "46800.00")
            @PositiveOrZero @DecimalMax("99999999999999.99") @Digits(integer = 14, fraction = 2) @Nullable BigDecimal cost) {}

    @Schema(description = "What a unit says to an option 表决 (C-05)")
    record VoteRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "What it says", examples = "FOR") @NotNull Vote vote,

            @Schema(description = "Its reasons, without persons; required against", examples = "应分两期，以免影响当月成本。")
            @Size(min = 1, max = 2000) @Nullable String words) {}

    @GET
    @Operation(operationId = "getDiscussion", summary = "What was discussed, with the votes 研讨情况 (C-04, C-05)")
    public Discussion get(@PathParam("petitionId") UUID petitionId) {
        return discuss.of(petitionId);
    }

    @POST
    @Path("/points")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "notePoint",
            summary = "Note a fact, agreed or disputed, or who is responsible 研讨要点 (C-05)")
    public Discussion note(@PathParam("petitionId") UUID petitionId, @NotNull @Valid PointRequest request) {
        return discuss.note(petitionId, request.kind(), request.words());
    }

    @POST
    @Path("/options")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "proposeOption", summary = "Put an option to the vote, with cost and basis 提出备选方案 (C-05)")
    public Discussion propose(@PathParam("petitionId") UUID petitionId, @NotNull @Valid OptionRequest request) {
        return discuss.propose(petitionId, request.words(), request.basis(), request.cost());
    }

    @POST
    @Path("/options/{optionId}/votes")
    @Idempotent
    @Operation(
            operationId = "vote",
            summary = "Vote for a unit that was called; dissent stays in its own words 表决 (C-05)")
    public Discussion vote(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("optionId") UUID optionId,
            @NotNull @Valid VoteRequest request) {
        return discuss.vote(petitionId, optionId, request.unit(), request.vote(), request.words());
    }
}
