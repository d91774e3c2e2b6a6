package org.suyuan.intake.reception.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.reception.Appointment;
import org.suyuan.intake.reception.AppointmentState;
import org.suyuan.intake.reception.Guest;
import org.suyuan.intake.reception.Promise;
import org.suyuan.intake.reception.Receive;
import org.suyuan.intake.vault.Masking;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/receptions/{receptionId}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receptions", description = "Reception days and leader reception 领导接访 (X-08)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
public class AppointmentResource {
    @Inject
    Receive receive;

    @Schema(description = "Who comes, and why 预约接访 (X-08)")
    record AppointmentRequest(
            @Schema(description = "Name", examples = "张某某") @NotBlank @Size(max = 60) String name,

            @Schema(description = "Phone", examples = "138 0000 1111") @NotBlank @Size(max = 40) String phone,

            @Schema(description = "What it is about", examples = "高温津贴") @NotBlank @Size(max = 200) String topic) {

        Guest guest() {
            return new Guest(name, phone, topic);
        }

        @Override
        public String toString() {
            return "AppointmentRequest[sealed]";
        }
    }

    @Schema(description = "A place that was given away")
    record Booked(
            @Schema(description = "Id of the appointment, UUIDv7", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
            UUID appointmentId) {}

    @Schema(description = "A new matter that was told at a reception")
    record MatterRequest(
            @Schema(description = "In a line", examples = "要求补发 2025 年度高温津贴") @NotBlank @Size(max = 200) String title,

            @Schema(description = "In the petitioner's words", examples = "三个月未发。") @NotBlank @Size(max = 20_000) String text,

            @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2/team-3")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit) {

        @Override
        public String toString() {
            return "MatterRequest[sealed]";
        }
    }

    @Schema(description = "What was said and promised 接访记录 (X-08)")
    record RecordRequest(
            @Schema(description = "What was said", examples = "职工反映三个月高温津贴未发。") @NotBlank @Size(max = 5000) String said,

            @Schema(description = "What was promised") @NotNull @Size(max = 20) List<@NotNull @Valid Promise> promises,

            @Schema(description = "The petition that it belongs to", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
            @Nullable UUID petitionId,

            @Schema(description = "A new matter, to be registered as a petition of who came; instead of petitionId")
            @Valid @Nullable MatterRequest matter) {

        Receive.Outcome outcome() {
            return new Receive.Outcome(
                    said,
                    promises,
                    petitionId,
                    matter == null ? null : new Appeal(matter.title(), matter.text(), matter.unit()));
        }

        @Override
        public String toString() {
            return "RecordRequest[sealed]";
        }
    }

    @Schema(name = "Appointment", description = "Somebody's place at a reception, masked 接访预约 (X-08, X-35)")
    record AppointmentView(
            @Schema(description = "Id, UUIDv7", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
            UUID appointmentId,

            @Schema(description = "How far it has come", examples = "BOOKED")
            AppointmentState state,

            @Schema(description = "Name, masked", examples = "张**")
            String name,

            @Schema(description = "What it is about", examples = "高温津贴")
            String topic,

            @Schema(description = "What was said", examples = "职工反映三个月高温津贴未发。") @Nullable String said,

            @Schema(description = "What was promised") List<Promise> promises,

            @Schema(description = "The petition that it belongs to", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
            @Nullable UUID petitionId,

            @Schema(description = "Account that put it on record", examples = "clerk-wang") @Nullable String recordedBy,

            @Schema(description = "When", examples = "2026-11-27T10:15:00+08:00") @Nullable Instant recordedAt) {

        static AppointmentView of(Receive.Known known) {
            Appointment appointment = known.appointment();
            return new AppointmentView(
                    appointment.id(),
                    appointment.state(),
                    Masking.name(known.guest().name()),
                    known.guest().topic(),
                    appointment.said(),
                    appointment.promises(),
                    appointment.petitionId(),
                    appointment.recordedBy(),
                    appointment.recordedAt());
        }

        @Override
        public String toString() {
            return "AppointmentView[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(operationId = "bookAppointment", summary = "Give somebody a place 预约登记 (X-08)")
    public Booked book(@PathParam("receptionId") UUID receptionId, @NotNull @Valid AppointmentRequest request) {
        return new Booked(receive.book(receptionId, request.guest()));
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
    @Operation(operationId = "listAppointments", summary = "Who comes, masked, and what came of it 预约列表 (X-08)")
    public List<AppointmentView> list(@PathParam("receptionId") UUID receptionId) {
        return receive.appointments(receptionId).stream()
                .map(AppointmentView::of)
                .toList();
    }

    @POST
    @Path("/{appointmentId}/record")
    @Idempotent
    @Operation(
            operationId = "recordReception",
            summary = "Put on record what was said and promised, and link or register the petition 接访记录 (X-08)")
    public Booked record(
            @PathParam("receptionId") UUID receptionId,
            @PathParam("appointmentId") UUID appointmentId,
            @NotNull @Valid RecordRequest request) {
        receive.record(receptionId, appointmentId, request.outcome());
        return new Booked(appointmentId);
    }

    @POST
    @Path("/{appointmentId}/absence")
    @Idempotent
    @Operation(operationId = "noteAbsence", summary = "Nobody came 未到访 (X-08)")
    public Booked absent(@PathParam("receptionId") UUID receptionId, @PathParam("appointmentId") UUID appointmentId) {
        receive.end(receptionId, appointmentId, AppointmentState.ABSENT);
        return new Booked(appointmentId);
    }

    @POST
    @Path("/{appointmentId}/cancellation")
    @Idempotent
    @Operation(
            operationId = "cancelAppointment",
            summary = "Call an appointment off; its place is free again 取消预约 (X-08)")
    public Booked cancel(@PathParam("receptionId") UUID receptionId, @PathParam("appointmentId") UUID appointmentId) {
        receive.end(receptionId, appointmentId, AppointmentState.CANCELLED);
        return new Booked(appointmentId);
    }
}
