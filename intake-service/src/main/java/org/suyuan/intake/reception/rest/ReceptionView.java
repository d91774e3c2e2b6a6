package org.suyuan.intake.reception.rest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.intake.reception.Reception;
import org.suyuan.intake.reception.ReceptionKind;
import org.suyuan.intake.reception.ReceptionState;

@Schema(name = "Reception", description = "A day on which a leader receives 接待日 (X-08)")
public record ReceptionView(
        @Schema(description = "Id, UUIDv7", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
        UUID receptionId,

        @Schema(description = "How the leader meets petitioners", examples = "RECEPTION")
        ReceptionKind kind,

        @Schema(description = "Whether it takes place", examples = "PLANNED")
        ReceptionState state,

        @Schema(description = "Path of the unit whose people are received", examples = "/group/mine-2")
        String unit,

        @Schema(description = "Day in the zone of record", examples = "2026-11-27")
        LocalDate day,

        @Schema(description = "From, in the zone of record, for example 09:00")
        LocalTime from,

        @Schema(description = "To, in the zone of record, for example 11:30")
        LocalTime to,

        @Schema(description = "Code of the hall or station (X-57)", examples = "HALL-1")
        String place,

        @Schema(description = "Account of the leader", examples = "leader-chen")
        String leader,

        @Schema(description = "Paths of the departments that receive together", examples = "[\"/group/hr\"]")
        List<String> departments,

        @Schema(description = "How many can be received", examples = "8")
        int places,

        @Schema(description = "Places that are left", examples = "3")
        int freePlaces) {

    public static ReceptionView of(Reception reception) {
        return new ReceptionView(
                reception.id(),
                reception.kind(),
                reception.state(),
                reception.unit(),
                reception.day(),
                reception.from(),
                reception.to(),
                reception.place(),
                reception.leader(),
                reception.departments(),
                reception.places(),
                reception.freePlaces());
    }
}
