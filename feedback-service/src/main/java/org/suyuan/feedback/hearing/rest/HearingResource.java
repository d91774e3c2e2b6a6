package org.suyuan.feedback.hearing.rest;

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
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.hearing.Hearing;
import org.suyuan.feedback.hearing.HearingPart;
import org.suyuan.feedback.hearing.HoldHearing;
import org.suyuan.feedback.hearing.Participant;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/handlings/{petitionId}/hearings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hearings", description = "Hearings in a review 听证 (E-11, E-21)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class HearingResource {
    @Inject
    HoldHearing holdHearing;

    @Schema(description = "Somebody who takes part 听证参加人")
    record ParticipantRequest(
            @Schema(description = "What they do there", examples = "CHAIR") @NotNull HearingPart part,

            @Schema(description = "Account of an officer or expert; absent for the others", examples = "director-zhao")
            @Size(min = 1, max = 100) @Nullable String account,

            @Schema(description = "Path of the handling unit; absent for the others", examples = "/group/hr")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit) {

        static List<Participant> shown(List<ParticipantRequest> requests) {
            return requests.stream()
                    .map(one -> new Participant(one.part(), one.account(), one.unit()))
                    .toList();
        }
    }

    @Schema(description = "A hearing that is called 听证通知 (E-11)")
    record HearingRequest(
            @Schema(description = "Its first day, at least 7 days ahead", examples = "2026-12-08") @NotNull LocalDate beginsOn,

            @Schema(description = "Its last day, within 60 days", examples = "2026-12-08") @NotNull LocalDate endsOn,

            @Schema(description = "Where", examples = "集团信访接待中心二楼") @NotBlank @Size(max = 200) String place,

            @Schema(description = "What it is about; stays in this service", examples = "岗位高温等级如何认定。")
            @NotBlank @Size(max = 1000) String subject,

            @Schema(description = "Who is called: a chair, a recorder, two members or more, and the sides")
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ParticipantRequest> participants) {}

    @Schema(description = "A hearing that was held 听证笔录 (E-21)")
    record HearingRecordRequest(
            @Schema(description = "The day it ended", examples = "2026-12-08") @NotNull LocalDate heldOn,

            @Schema(description = "Who came") @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ParticipantRequest> attended,

            @Schema(
                    description = "What was said, and what the officers hold; stays in this service",
                    examples = "信访人陈述……承办单位陈述……合议意见：……")
            @NotBlank @Size(max = 20_000) String record) {}

    @Schema(description = "Why a hearing is not held 听证取消 (E-11)")
    record HearingCancellationRequest(
            @Schema(description = "In words; stays in this service", examples = "信访人申请改期。") @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(operationId = "listHearings", summary = "The hearings of a petition, oldest first 听证 (E-11)")
    public List<Hearing> list(@PathParam("petitionId") UUID petitionId) {
        return holdHearing.of(petitionId);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "callHearing",
            summary = "Call a hearing, whose time does not count 听证通知 (E-11)",
            description =
                    "From the notice to the record, or to the end of its last day, the clock of the review stands still.")
    public List<Hearing> call(@PathParam("petitionId") UUID petitionId, @NotNull @Valid HearingRequest request) {
        return holdHearing.call(
                petitionId,
                new HoldHearing.Notice(
                        request.beginsOn(),
                        request.endsOn(),
                        request.place(),
                        request.subject(),
                        ParticipantRequest.shown(request.participants())));
    }

    @POST
    @Path("/record")
    @Idempotent
    @Operation(operationId = "recordHearing", summary = "Keep who came and what was said 听证笔录 (E-21)")
    public List<Hearing> held(@PathParam("petitionId") UUID petitionId, @NotNull @Valid HearingRecordRequest request) {
        return holdHearing.held(
                petitionId, request.heldOn(), ParticipantRequest.shown(request.attended()), request.record());
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @Operation(operationId = "cancelHearing", summary = "Do not hold it; another can be called 听证取消 (E-11)")
    public List<Hearing> cancel(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid HearingCancellationRequest request) {
        return holdHearing.cancel(petitionId, request.reason());
    }
}
