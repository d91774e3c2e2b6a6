package org.suyuan.feedback.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.HandlePetition;
import org.suyuan.feedback.IssuedReply;
import org.suyuan.feedback.writings.Writing;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes", description = "What is noted on the way to the reply 办理记录、阶段性答复 (F-01)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class NoteResource {
    @Inject
    HandlePetition handlePetition;

    @Schema(description = "How far a unit has come 办理进展")
    record NoteRequest(
            @Schema(
                    description = "Path of the unit, of the caller's branch; absent for the lead unit",
                    examples = "/group/hr")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit,

            @Schema(description = "In words; stays in this service", examples = "已调取六月至八月考勤，正在核对工资表。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "What the petitioner was told before the reply 阶段性答复")
    record InterimReplyRequest(
            @Schema(description = "How") @NotNull Way way,

            @Schema(description = "In words; stays in this service", examples = "考勤已核对完毕，工资部门正在核算，预计下周五前答复。")
            @NotBlank @Size(max = 5000) String words) {}

    @GET
    @Path("/notes")
    @Operation(operationId = "listNotes", summary = "What was noted on the way, oldest first 办理记录 (F-01)")
    public List<Writing> notes(@PathParam("petitionId") UUID petitionId) {
        return handlePetition.notes(petitionId);
    }

    @GET
    @Path("/replies")
    @Operation(
            operationId = "listReplies",
            summary = "The written replies, oldest first: more than one where it was handled anew 书面答复 (F-02)")
    public List<IssuedReply> replies(@PathParam("petitionId") UUID petitionId) {
        return handlePetition.replies(petitionId);
    }

    @POST
    @Path("/notes")
    @Idempotent
    @Operation(operationId = "noteProgress", summary = "Note how far a unit has come 记录进展 (F-01)")
    public List<Writing> note(@PathParam("petitionId") UUID petitionId, @NotNull @Valid NoteRequest request) {
        handlePetition.note(petitionId, request.unit(), request.words());
        return handlePetition.notes(petitionId);
    }

    @POST
    @Path("/interim-reply")
    @Idempotent
    @RolesAllowed({Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "tellPetitioner", summary = "Note what the petitioner was told so far 阶段性答复 (F-01)")
    public HandlingView tell(@PathParam("petitionId") UUID petitionId, @NotNull @Valid InterimReplyRequest request) {
        return HandlingView.of(handlePetition.tell(petitionId, request.way(), request.words()));
    }
}
