package org.suyuan.consultation.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.AdoptMinutes;
import org.suyuan.consultation.Call;
import org.suyuan.consultation.ConsultationState;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.HoldConsultation;
import org.suyuan.consultation.Participant;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.Filter;

@Path("/v1/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations", description = "Joint consultation 联席会诊")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class ConsultationResource {
    @Inject
    Consultations consultations;

    @Inject
    HoldConsultation holdConsultation;

    @Inject
    AdoptMinutes adoptMinutes;

    @Inject
    Deadlines deadlines;

    @Schema(description = "The call of a consultation (C-03)")
    record CallRequest(
            @Schema(description = "When it meets") @NotNull Instant meetsAt,

            @Schema(description = "Who takes part: at least two departments") @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ParticipantRequest> participants,

            @Schema(
                    description =
                            "Until when statements are awaited; then minutes can be adopted with who was silent on record. Absent: every department is awaited",
                    examples = "2026-11-27T18:00:00+08:00")
            @Nullable Instant statementsUntil) {}

    @Schema(description = "Who takes part (C-03)")
    record ParticipantRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "In which part") @NotNull Participant.Part part) {}

    @Schema(description = "What a unit says 部门陈述 (C-04)")
    record StatementRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Its position", examples = "经核查，该班组 7 月工资表已按制度核算，差额为绩效扣减。")
            @NotBlank @Size(max = 5000) String text,

            @Schema(description = "Files that it rests on, as the unit handed them in at intake; absent for none")
            @Size(max = 20) @Nullable List<@NotNull UUID> files) {}

    @Schema(description = "Why no consultation is held")
    record WaiverRequest(
            @Schema(description = "Ground") @NotNull WaiverGround ground) {}

    @GET
    @Operation(operationId = "listConsultations", summary = "Consultations, newest petitions first 会诊列表")
    public Page<ConsultationView> list(
            @QueryParam("state") @Nullable ConsultationState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                consultations.before(Cursor.read(cursor), Filter.none().equal("state", state), limit),
                limit,
                consultation -> consultation.id(),
                ConsultationView::of);
    }

    @GET
    @Path("/{petitionId}")
    @Operation(operationId = "getConsultation", summary = "The consultation on a petition 会诊")
    public ConsultationView get(@PathParam("petitionId") UUID petitionId) {
        return ConsultationView.of(consultations.existing(petitionId));
    }

    @GET
    @Path("/{petitionId}/deadlines")
    @Operation(
            operationId = "getDeadlines",
            summary = "The clocks of its call and its action items 召集与落实期限 (C-01, C-06)")
    public List<Deadline> deadlines(@PathParam("petitionId") UUID petitionId) {
        return deadlines.of(consultations.existing(petitionId).id());
    }

    @POST
    @Path("/{petitionId}/call")
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "callConsultation", summary = "Call it; the caller chairs 召集会诊 (C-02, C-03)")
    public ConsultationView call(@PathParam("petitionId") UUID petitionId, @NotNull @Valid CallRequest request) {
        List<Participant> participants = request.participants().stream()
                .map(participant -> new Participant(participant.unit(), participant.part()))
                .toList();
        return ConsultationView.of(holdConsultation.call(
                petitionId, new Call(request.meetsAt(), participants, request.statementsUntil())));
    }

    @POST
    @Path("/{petitionId}/statements")
    @Idempotent
    @Operation(operationId = "makeStatement", summary = "Put a unit's statement on record 部门陈述 (C-04)")
    public ConsultationView state(@PathParam("petitionId") UUID petitionId, @NotNull @Valid StatementRequest request) {
        return ConsultationView.of(holdConsultation.state(
                petitionId, request.unit(), request.text(), Objects.requireNonNullElse(request.files(), List.of())));
    }

    @POST
    @Path("/{petitionId}/minutes")
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "adoptMinutes", summary = "Adopt the minutes; handling starts 通过会议纪要 (C-05, C-06)")
    public ConsultationView adopt(@PathParam("petitionId") UUID petitionId, @NotNull @Valid MinutesRequest request) {
        return ConsultationView.of(adoptMinutes.adopt(petitionId, request.minutes()));
    }

    @POST
    @Path("/{petitionId}/waiver")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "proposeWaiver",
            summary = "Propose not to hold it, with the ground 提请免予会诊 (C-01)",
            description =
                    "The method demands the consultation: a leader consents, of an accusation another person of discipline.")
    public ConsultationView proposeWaiver(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid WaiverRequest request) {
        return ConsultationView.of(holdConsultation.proposeWaiver(petitionId, request.ground()));
    }

    @POST
    @Path("/{petitionId}/waiver/consent")
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "consentToWaiver", summary = "Consent that it is not held; handling starts 同意免予会诊 (C-01)")
    public ConsultationView consentToWaiver(@PathParam("petitionId") UUID petitionId) {
        return ConsultationView.of(holdConsultation.consentToWaiver(petitionId));
    }
}
