package org.suyuan.consultation.mediation.rest;

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
import org.suyuan.consultation.mediation.CountMediations;
import org.suyuan.consultation.mediation.MediationFigures;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.Zone;

@Path("/v1/mediation-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mediation", description = "Mediation, agreement, confirmation by a court 矛盾调处 (X-16 to X-19, E-33)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR})
public class MediationFiguresResource {
    @Inject
    CountMediations countMediations;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "mediationFigures",
            summary = "How mediation fares in the caller's branch: success, days, sums 调解成效 (X-18, X-19)")
    public MediationFigures figures(
            @Parameter(description = "First day of the requests; absent for a year ago", example = "2026-01-01")
                    @QueryParam("from")
                    @Nullable LocalDate from,
            @Parameter(description = "Their last day; absent for today", example = "2026-12-31")
                    @QueryParam("to")
                    @Nullable LocalDate to) {
        LocalDate last = Objects.requireNonNullElseGet(to, () -> Zone.today(clock));
        LocalDate first = from == null ? last.minusYears(Zone.isMeant(last.getYear()) ? 1 : 0) : from;
        return countMediations.figures(first, last);
    }
}
