package org.suyuan.consultation.responsibilities.rest;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.responsibilities.KeepResponsibilities;
import org.suyuan.consultation.responsibilities.ResponsibilityList;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "responsibilities", description = "Who is responsible for what 责任清单 (X-04)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT})
public class ResponsibilityResource {
    @Inject
    KeepResponsibilities keepResponsibilities;

    @Schema(description = "Who is responsible for a module of work 责任事项 (X-04, X-06)")
    record EntryRequest(
            @Schema(description = "The module of work", examples = "薪酬与劳动保护") @NotBlank @Size(max = 100) String module,

            @Schema(description = "Account of the leader", examples = "leader-sun") @NotBlank @Size(max = 100) String leader,

            @Schema(description = "Post", examples = "党委书记") @NotBlank @Size(max = 100) String post,

            @Schema(
                    description = "Whether it is the head, first responsible for the whole 第一责任人 (X-05)",
                    examples = "true")
            @NotNull Boolean head,

            @Schema(
                    description = "What the post does for its business, and for its stability 一岗双责 (X-06)",
                    examples = "管业务同时管稳定。")
            @NotBlank @Size(max = 2000) String duties) {}

    @Schema(description = "A list that was adopted 责任清单 (X-04)")
    record ListRequest(
            @Schema(description = "Path of the unit", examples = "/group")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "When it was adopted", examples = "2026-01-15") @NotNull LocalDate adoptedOn,

            @Schema(description = "Who is responsible for what, one head among them") @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid EntryRequest> entries) {}

    @GET
    @Operation(
            operationId = "listResponsibilities",
            summary = "The latest list of each unit of the caller's branch 责任清单 (X-04)")
    public List<ResponsibilityList> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepResponsibilities.list(limit);
    }

    @GET
    @Path("/one")
    @Operation(
            operationId = "getResponsibilities",
            summary = "The list of a unit, the latest or an earlier one 责任清单 (X-04)")
    public ResponsibilityList get(
            @Parameter(description = "Path of the unit", example = "/group")
                    @QueryParam("unit")
                    @NotNull @Size(max = 700) String unit,
            @Parameter(description = "Which version; absent for the latest", example = "1")
                    @QueryParam("version")
                    @Min(1) @Nullable Integer version) {
        return keepResponsibilities.get(Objects.requireNonNull(UnitPath.asked("unit", unit)), version);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.LEADER})
    @Operation(
            operationId = "adoptResponsibilities",
            summary = "Adopt the next list of a unit; earlier ones stay 发布责任清单 (X-04 to X-06)")
    public ResponsibilityList adopt(@NotNull @Valid ListRequest request) {
        return keepResponsibilities.adopt(
                request.unit(),
                request.adoptedOn(),
                request.entries().stream()
                        .map(one -> new ResponsibilityList.Responsibility(
                                one.module(), one.leader(), one.post(), one.head(), one.duties()))
                        .toList());
    }
}
