package org.suyuan.consultation.drafting.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.drafting.DraftMinutes;
import org.suyuan.consultation.drafting.MinutesDraft;
import org.suyuan.consultation.rest.MinutesRequest;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/minutes/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "minutes", description = "Minutes, before and after their adoption 会议纪要 (C-05, C-06)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class DraftResource {
    @Inject
    DraftMinutes draftMinutes;

    @Schema(description = "A draft of the minutes 纪要草案 (C-06)")
    record DraftRequest(
            @Schema(description = "As they shall be adopted") @NotNull @Valid MinutesRequest minutes,

            @Schema(description = "Until when comments are awaited", examples = "2026-11-29T18:00:00+08:00") @NotNull Instant commentsUntil) {}

    @Schema(description = "What a participant says of a draft 纪要修改意见 (C-06)")
    record CommentRequest(
            @Schema(description = "Path of the unit", examples = "/group/safety")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "What it says, without persons", examples = "第二项期限建议延至月底。")
            @NotBlank @Size(max = 2000) String words) {}

    @GET
    @Operation(operationId = "getMinutesDraft", summary = "The last draft with all comments 纪要草案 (C-06)")
    public MinutesDraft get(@PathParam("petitionId") UUID petitionId) {
        return draftMinutes.of(petitionId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "draftMinutes",
            summary = "Put a draft of the minutes before the participants 纪要征求意见 (C-06)",
            description =
                    "Until the time for comments is over nothing is adopted. A new draft takes the place of the last one.")
    public MinutesDraft draft(@PathParam("petitionId") UUID petitionId, @NotNull @Valid DraftRequest request) {
        return draftMinutes.draft(petitionId, request.minutes().minutes(), request.commentsUntil());
    }

    @POST
    @Path("/comments")
    @Idempotent
    @Operation(operationId = "commentOnMinutes", summary = "Say what is to be changed in the draft 提出修改意见 (C-06)")
    public MinutesDraft comment(@PathParam("petitionId") UUID petitionId, @NotNull @Valid CommentRequest request) {
        return draftMinutes.comment(petitionId, request.unit(), request.words());
    }
}
