package org.suyuan.consultation.partners.rest;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Language;
import org.suyuan.consultation.Period;
import org.suyuan.consultation.partners.KeepPartners;
import org.suyuan.consultation.partners.MeetingKind;
import org.suyuan.consultation.partners.MeetingStanding;
import org.suyuan.consultation.partners.Partner;
import org.suyuan.consultation.partners.PartnerKind;
import org.suyuan.consultation.partners.PartnerMeeting;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners", description = "Bodies outside and meetings with them 企地协同 (X-40, X-54)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class PartnerResource {
    private static final int DAYS = 100;

    @Inject
    KeepPartners keepPartners;

    @Inject
    Clock clock;

    @Schema(description = "A body outside and who is in contact with it 协同单位名录 (X-40, X-42, X-54)")
    record PartnerRequest(
            @Schema(description = "What it is", examples = "LOCAL_GOVERNMENT") @NotNull PartnerKind kind,

            @Schema(description = "Its name", examples = "某县信访局") @NotBlank @Size(max = 200) String name,

            @Schema(description = "Path of the unit that keeps the contact", examples = "/group/mine-2")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Region 属地", examples = "某市某县") @NotBlank @Size(max = 100) String region,

            @Schema(description = "Post that is in contact, no person", examples = "接访科") @NotBlank @Size(max = 100) String contact,

            @Schema(description = "Its office's phone; absent where none is known", examples = "0518-12345678")
            @Size(min = 3, max = 40) @Nullable String phone,

            @Schema(description = "Languages in which it is in contact, BCP 47", examples = "zh-CN")
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = Language.TAG) String> languages,

            @Schema(
                    description =
                            "Which meetings are owed, by their rhythm; none for a body that is met when there is cause",
                    enumeration = {"WEEKLY_TOUCH_BASE", "MONTHLY_CONSULTATION"})
            @NotNull @Size(max = 2) Set<@NotNull MeetingKind> rhythm,

            @Schema(description = "Since when", examples = "2026-01-01") @NotNull LocalDate since) {
        Partner partner(UUID id) {
            return new Partner(id, kind, name, unit, region, contact, phone, languages, rhythm, since, null);
        }
    }

    @Schema(description = "A meeting that was held 企地会商 (C-11, C-12)")
    record MeetingRequest(
            @Schema(description = "What it was", examples = "MONTHLY_CONSULTATION") @NotNull MeetingKind kind,

            @Schema(description = "When it was held", examples = "2026-11-27") @NotNull LocalDate heldOn,

            @Schema(description = "What came of it, without persons", examples = "商定联合接访日和风险通报渠道。")
            @NotBlank @Size(max = 5000) String words) {}

    @Schema(description = "When minutes were exchanged 互送纪要 (C-11)")
    record ExchangeRequest(
            @Schema(description = "When ours went to them", examples = "2026-11-28") @Nullable LocalDate sentOn,

            @Schema(description = "When theirs came to us", examples = "2026-11-29") @Nullable LocalDate receivedOn) {}

    @GET
    @Operation(
            operationId = "listPartners",
            summary = "Bodies outside that the caller's branch is in contact with 协同单位名录 (X-40, X-54)")
    public List<Partner> list(
            @Parameter(description = "What they are", example = "POLICE") @QueryParam("kind") @Nullable PartnerKind kind,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepPartners.list(kind, limit);
    }

    @GET
    @Path("/calendar")
    @Operation(
            operationId = "partnerCalendar",
            summary = "Which meetings the caller's branch owes, and which were held or missed 会商日历 (C-11)",
            description = "Of 100 days, by their periods.")
    public List<MeetingStanding> calendar(
            @Parameter(description = "First day; absent for 60 days ago", example = "2026-10-01")
                    @QueryParam("from")
                    @Nullable LocalDate from) {
        LocalDate first =
                Objects.requireNonNullElseGet(from, () -> Zone.today(clock).minusDays(60));
        Period.check(first, first.plusDays(Zone.isMeant(first.getYear()) ? DAYS : 0));
        return keepPartners.calendar(first, first.plusDays(DAYS));
    }

    @GET
    @Path("/{partnerId}")
    @Operation(operationId = "getPartner", summary = "A body outside 协同单位 (X-40)")
    public Partner get(@PathParam("partnerId") UUID partnerId) {
        return keepPartners.get(partnerId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(operationId = "enterPartner", summary = "Enter a body outside into the directory 登记协同单位 (X-40)")
    public Partner enter(@NotNull @Valid PartnerRequest request) {
        return keepPartners.put(request.partner(NewId.next()));
    }

    @POST
    @Path("/{partnerId}/particulars")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(
            operationId = "correctPartner",
            summary = "Put what is known of a body now in place of what was 更新协同单位 (X-40)")
    public Partner correct(@PathParam("partnerId") UUID partnerId, @NotNull @Valid PartnerRequest request) {
        keepPartners.get(partnerId);
        return keepPartners.put(request.partner(partnerId));
    }

    @POST
    @Path("/{partnerId}/end")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(operationId = "endPartner", summary = "The contact has ended 终止协同 (X-40)")
    public Partner end(@PathParam("partnerId") UUID partnerId) {
        return keepPartners.end(partnerId);
    }

    @GET
    @Path("/{partnerId}/meetings")
    @Operation(operationId = "listPartnerMeetings", summary = "Meetings of the last year, newest first 会商记录 (C-11)")
    public List<PartnerMeeting> meetings(
            @PathParam("partnerId") UUID partnerId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepPartners.meetings(partnerId, limit);
    }

    @POST
    @Path("/{partnerId}/meetings")
    @Idempotent
    @Operation(operationId = "recordPartnerMeeting", summary = "Record a meeting that was held 企地会商 (C-11, C-12)")
    public PartnerMeeting meet(@PathParam("partnerId") UUID partnerId, @NotNull @Valid MeetingRequest request) {
        return keepPartners.meet(partnerId, request.kind(), request.heldOn(), request.words());
    }

    @POST
    @Path("/{partnerId}/meetings/{meetingId}/minutes")
    @Idempotent
    @Operation(operationId = "exchangePartnerMinutes", summary = "Minutes were exchanged 互送纪要 (C-11)")
    public PartnerMeeting exchange(
            @PathParam("partnerId") UUID partnerId,
            @PathParam("meetingId") UUID meetingId,
            @NotNull @Valid ExchangeRequest request) {
        return keepPartners.exchange(partnerId, meetingId, request.sentOn(), request.receivedOn());
    }
}
