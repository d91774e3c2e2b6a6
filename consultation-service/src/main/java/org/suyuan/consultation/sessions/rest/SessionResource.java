package org.suyuan.consultation.sessions.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.sessions.HoldSession;
import org.suyuan.consultation.sessions.Invitation;
import org.suyuan.consultation.sessions.SeatState;
import org.suyuan.consultation.sessions.Session;
import org.suyuan.consultation.sessions.SessionState;
import org.suyuan.consultation.sessions.TakeSeat;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.Zone;

@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions", description = "Sessions of bodies and about petitions 会议 (C-03, C-07, C-10, C-16)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE, Roles.GUEST})
public class SessionResource {
    /** Shown unless another last day is asked for. */
    private static final int DAYS = 90;

    @Inject
    HoldSession holdSession;

    @Inject
    TakeSeat takeSeat;

    @Inject
    Clock clock;

    @Schema(description = "What an invited person says 回复邀请 (C-03)")
    record SeatAnswer(
            @Schema(
                    description = "Comes, does not, sends somebody else, or has an interest in what is dealt with",
                    enumeration = {"ACCEPTED", "DECLINED", "SUBSTITUTED", "RECUSED"},
                    examples = "DECLINED")
            @NotNull SeatState answer,

            @Schema(description = "Why not, without persons; absent when somebody comes", examples = "出差。")
            @Size(min = 1, max = 500) @Nullable String reason,

            @Schema(description = "Account that comes in their place; absent otherwise", examples = "hr-zhao")
            @Size(min = 1, max = 100) @Nullable String substitute) {}

    @Schema(description = "What an invited person thinks of it 专家意见 (C-15)")
    record OpinionRequest(
            @Schema(description = "In their own words, without persons", examples = "该岗位符合高温作业标准。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "When and where it meets instead 会议改期 (C-03)")
    record MoveSessionRequest(
            @NotNull @Valid SessionRequest.When when,

            @Schema(description = "Why, without persons", examples = "主持人另有公务。") @NotBlank @Size(max = 500) String reason) {}

    @Schema(description = "Why it is not held 取消会议 (C-03)")
    record CancelSessionRequest(
            @Schema(description = "Without persons", examples = "所议事项已经解决。") @NotBlank @Size(max = 500) String reason) {}

    @Schema(description = "Who was there 会议召开 (C-05)")
    record HeldRequest(
            @Schema(description = "The seats in which somebody was") @NotNull @Size(max = 200) List<@NotNull UUID> present) {}

    @GET
    @Operation(
            operationId = "listSessions",
            summary = "Sessions that the caller's branch holds or is invited to, the earliest first 会议日程 (C-03)")
    public List<Session> list(
            @Parameter(description = "First day; absent for today", example = "2026-12-01")
                    @QueryParam("from")
                    @Nullable LocalDate from,
            @Parameter(description = "Last day; absent for 90 days later", example = "2026-12-31")
                    @QueryParam("to")
                    @Nullable LocalDate to,
            @Parameter(description = "How far they have come", example = "PLANNED") @QueryParam("state") @Nullable SessionState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        LocalDate first = Objects.requireNonNullElseGet(from, () -> Zone.today(clock));
        LocalDate last = to == null ? first.plusDays(Zone.isMeant(first.getYear()) ? DAYS : 0) : to;
        return holdSession.between(first, last, state, limit);
    }

    @GET
    @Path("/{sessionId}")
    @Operation(operationId = "getSession", summary = "One with its agenda and who is invited 会议 (C-03)")
    public Session get(@PathParam("sessionId") UUID sessionId) {
        return holdSession.get(sessionId);
    }

    @GET
    @Path("/{sessionId}/invitation")
    @Produces("text/calendar")
    @Operation(
            operationId = "getInvitation",
            summary = "The session as calendars take it, iCalendar 会议邀请 (C-03)",
            description =
                    "It names no petition and nobody. Moved or cancelled, it takes the place of what a calendar had.")
    public RestResponse<String> invitation(@PathParam("sessionId") UUID sessionId) {
        return RestResponse.ResponseBuilder.ok(Invitation.of(holdSession.get(sessionId)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"session.ics\"")
                .build();
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "planSession",
            summary = "Plan a session: agenda, chair, who is invited, quorum 安排会议 (C-03, C-07, C-10)",
            description = "Units that are invited see the petitions on the agenda from here on.")
    public Session plan(@NotNull @Valid SessionRequest request) {
        return holdSession.plan(request.plan());
    }

    @POST
    @Path("/{sessionId}/seats/{seatId}/answer")
    @Idempotent
    @Operation(operationId = "answerInvitation", summary = "Say who comes 回复会议邀请 (C-03, E-18)")
    public Session answer(
            @PathParam("sessionId") UUID sessionId,
            @PathParam("seatId") UUID seatId,
            @NotNull @Valid SeatAnswer request) {
        return takeSeat.answer(sessionId, seatId, request.answer(), request.reason(), request.substitute());
    }

    @POST
    @Path("/{sessionId}/seats/{seatId}/opinion")
    @Idempotent
    @Operation(
            operationId = "giveOpinion",
            summary = "Say what one thinks of it, as an expert or other invited person 发表专家意见 (C-15)",
            description = "In place of what was said before; until a week after the session.")
    public Session opine(
            @PathParam("sessionId") UUID sessionId,
            @PathParam("seatId") UUID seatId,
            @NotNull @Valid OpinionRequest request) {
        return takeSeat.opine(sessionId, seatId, request.words());
    }

    @POST
    @Path("/{sessionId}/moving")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "moveSession",
            summary = "Move it to another time or place; everybody is asked anew 会议改期 (C-03)")
    public Session move(@PathParam("sessionId") UUID sessionId, @NotNull @Valid MoveSessionRequest request) {
        return holdSession.move(sessionId, request.when().when(), request.reason());
    }

    @POST
    @Path("/{sessionId}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(operationId = "cancelSession", summary = "Cancel it, with the reason 取消会议 (C-03)")
    public Session cancel(@PathParam("sessionId") UUID sessionId, @NotNull @Valid CancelSessionRequest request) {
        return holdSession.cancel(sessionId, request.reason());
    }

    @POST
    @Path("/{sessionId}/holding")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "holdSession",
            summary = "Record that it was held, with who was there; the quorum is reached 会议召开 (C-05, C-10)")
    public Session hold(@PathParam("sessionId") UUID sessionId, @NotNull @Valid HeldRequest request) {
        return holdSession.hold(sessionId, request.present());
    }
}
