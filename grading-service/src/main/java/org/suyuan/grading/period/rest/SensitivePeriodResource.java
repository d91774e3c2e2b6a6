package org.suyuan.grading.period.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.suyuan.grading.period.Duty;
import org.suyuan.grading.period.SensitivePeriod;
import org.suyuan.grading.period.SensitivePeriods;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/sensitive-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sensitive periods", description = "Sensitive periods and duty rosters 敏感时期 (X-31)")
public class SensitivePeriodResource {
    @Inject
    SensitivePeriods periods;

    @Schema(description = "A sensitive period to be put 敏感时期 (X-31)")
    record PeriodRequest(
            @Schema(description = "Its name", examples = "全国两会") @NotBlank @Size(max = 60) String name,

            @Schema(description = "Path of the unit, with all below it", examples = "/group")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "First day, in the zone of record", examples = "2027-03-03") @NotNull LocalDate firstDay,

            @Schema(description = "Last day", examples = "2027-03-12") @NotNull LocalDate lastDay,

            @Schema(description = "Who is on duty") @NotNull @Size(max = 400) List<@NotNull @Valid Duty> roster) {}

    @Schema(name = "SensitivePeriod", description = "A sensitive period with its duty roster 敏感时期 (X-31)")
    record PeriodView(
            @Schema(description = "Id", examples = "01990d5e-7a3b-7c41-9d2e-3f6a8b1c5d70")
            UUID periodId,

            @Schema(description = "Its name", examples = "全国两会")
            String name,

            @Schema(description = "Path of the unit, with all below it", examples = "/group")
            String unit,

            @Schema(description = "First day, in the zone of record", examples = "2027-03-03")
            LocalDate firstDay,

            @Schema(description = "Last day", examples = "2027-03-12")
            LocalDate lastDay,

            @Schema(description = "Who is on duty") List<Duty> roster) {
        static PeriodView of(SensitivePeriod period) {
            return new PeriodView(
                    period.id(), period.name(), period.unit(), period.firstDay(), period.lastDay(), period.roster());
        }
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE, Roles.DEPARTMENT, Roles.LEADER, Roles.ADMIN})
    @Operation(operationId = "listSensitivePeriods", summary = "Sensitive periods, the latest first 敏感时期 (X-31)")
    public List<PeriodView> list() {
        return periods.all().stream().map(PeriodView::of).toList();
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            operationId = "putSensitivePeriod",
            summary = "Put a sensitive period, for what is proposed and decided from now on 设置敏感时期 (X-31)")
    public PeriodView put(@NotNull @Valid PeriodRequest request) {
        return PeriodView.of(
                periods.put(request.name(), request.unit(), request.firstDay(), request.lastDay(), request.roster()));
    }

    @DELETE
    @RecordsItself
    @Path("/{periodId}")
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "removeSensitivePeriod", summary = "Take a sensitive period away 取消敏感时期 (X-31)")
    public void remove(@PathParam("periodId") UUID periodId) {
        periods.remove(periodId);
    }
}
