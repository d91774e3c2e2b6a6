package org.suyuan.consultation.figures.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.figures.ConsultationFigures;
import org.suyuan.consultation.figures.CountConsultations;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.Zone;

@Path("/v1/consultation-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultation-figures", description = "How consultations fare 会诊质效 (C-01, C-06)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class ConsultationFiguresResource {
    @Inject
    CountConsultations countConsultations;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "consultationFigures",
            summary =
                    "How consultations fare in the caller's branch: called in time, waived, held, accepted at the first try 会诊质效 (C-01, C-06)")
    public ConsultationFigures figures(
            @Parameter(description = "First day; absent for a year ago", example = "2026-01-01")
                    @QueryParam("from")
                    @Nullable LocalDate from,
            @Parameter(description = "Last day; absent for today", example = "2026-12-31") @QueryParam("to") @Nullable LocalDate to) {
        LocalDate last = Objects.requireNonNullElseGet(to, () -> Zone.today(clock));
        LocalDate first = from == null ? last.minusYears(Zone.isMeant(last.getYear()) ? 1 : 0) : from;
        return countConsultations.of(first, last);
    }
}
