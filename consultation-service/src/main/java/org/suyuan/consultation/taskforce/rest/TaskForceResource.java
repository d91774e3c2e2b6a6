package org.suyuan.consultation.taskforce.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.sessions.SeatPart;
import org.suyuan.consultation.taskforce.FormTaskForce;
import org.suyuan.consultation.taskforce.TaskForce;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/task-forces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-forces", description = "Task forces that solve a case on the spot 专项工作组 (C-09)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class TaskForceResource {
    @Inject
    FormTaskForce formTaskForce;

    @Schema(description = "Somebody in a task force 工作组成员 (C-09)")
    record MemberRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Account", examples = "hr-li") @NotBlank @Size(max = 100) String account,

            @Schema(description = "As what", examples = "DEPARTMENT") @NotNull SeatPart part) {}

    @Schema(description = "Who solves the case, and how 组建专项工作组 (C-09)")
    record TaskForceRequest(
            @Schema(description = "Account that leads it, one of the members", examples = "leader-sun")
            @NotBlank @Size(max = 100) String lead,

            @Schema(description = "What it is to do, without persons", examples = "现场座谈、政策解读、优化补发方案。")
            @NotBlank @Size(max = 5000) String plan,

            @Schema(description = "Who is in it, of at least two units") @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid MemberRequest> members) {}

    @Schema(description = "What it did on a day 工作日志 (C-09)")
    record NoteRequest(
            @Schema(description = "The day", examples = "2026-12-01") @NotNull LocalDate day,

            @Schema(description = "In words, without persons", examples = "到班组座谈，答复二十三人次。") @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "How it ended 工作组结论 (C-09)")
    record EndRequest(
            @Schema(description = "Whether the case is solved", examples = "true") @NotNull Boolean solved,

            @Schema(description = "What came of it, without persons", examples = "补发方案经职工代表确认。")
            @NotBlank @Size(max = 5000) String result) {}

    @GET
    @Operation(operationId = "listTaskForcesOf", summary = "The task forces on a petition, oldest first 专项工作组 (C-09)")
    public List<TaskForce> list(@PathParam("petitionId") UUID petitionId) {
        return formTaskForce.of(petitionId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "formTaskForce", summary = "Form a task force, which has ten working days 组建专项工作组 (C-09)")
    public List<TaskForce> form(@PathParam("petitionId") UUID petitionId, @NotNull @Valid TaskForceRequest request) {
        return formTaskForce.form(
                petitionId,
                request.lead(),
                request.plan(),
                request.members().stream()
                        .map(one -> new TaskForce.Member(one.unit(), one.account(), one.part()))
                        .toList());
    }

    @POST
    @Path("/{taskForceId}/notes")
    @Idempotent
    @Operation(operationId = "noteInTaskForce", summary = "Note what a task force did on a day 工作日志 (C-09)")
    public List<TaskForce> note(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("taskForceId") UUID taskForceId,
            @NotNull @Valid NoteRequest request) {
        return formTaskForce.note(petitionId, taskForceId, request.day(), request.words());
    }

    @POST
    @Path("/{taskForceId}/end")
    @Idempotent
    @Operation(operationId = "endTaskForce", summary = "A task force has solved the case, or ends without 工作组结束 (C-09)")
    public List<TaskForce> end(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("taskForceId") UUID taskForceId,
            @NotNull @Valid EndRequest request) {
        return formTaskForce.end(petitionId, taskForceId, request.solved(), request.result());
    }
}
