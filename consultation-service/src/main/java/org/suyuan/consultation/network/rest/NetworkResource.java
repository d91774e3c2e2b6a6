package org.suyuan.consultation.network.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Language;
import org.suyuan.consultation.network.KeepNetwork;
import org.suyuan.consultation.network.MediationPlace;
import org.suyuan.consultation.network.NetworkFigure;
import org.suyuan.consultation.network.PlaceKind;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/mediation-places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mediation-network", description = "Places of mediation and who mediates 调解网络 (X-16)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class NetworkResource {
    @Inject
    KeepNetwork keepNetwork;

    @Schema(description = "A place of mediation 设立调解组织 (X-16)")
    record PlaceRequest(
            @Schema(description = "What it is", examples = "ROOM") @NotNull PlaceKind kind,

            @Schema(description = "Its name", examples = "二矿职工调解室") @NotBlank @Size(max = 200) String name,

            @Schema(description = "Path of the unit that keeps it", examples = "/group/mediation")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit) {}

    @Schema(description = "Who mediates at a place 聘任调解员 (X-16)")
    record MediatorRequest(
            @Schema(description = "Account", examples = "mediator-lin") @NotBlank @Size(max = 100) String account,

            @Schema(description = "What they know", examples = "劳动报酬") @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 60) String> fields,

            @Schema(description = "Languages in which they mediate, BCP 47", examples = "zh-CN")
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = Language.TAG) String> languages,

            @Schema(description = "First day", examples = "2026-01-01") @NotNull LocalDate from,

            @Schema(description = "Last day; absent while it is open", examples = "2028-12-31") @Nullable LocalDate until) {}

    @Schema(description = "When somebody serves no more 解聘调解员 (X-16)")
    record EndRequest(
            @Schema(description = "Last day", examples = "2026-12-31") @NotNull LocalDate until) {}

    @GET
    @Operation(
            operationId = "listMediationPlaces",
            summary = "Places of the caller's branch, with who mediates there 调解网络 (X-16)")
    public List<MediationPlace> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return keepNetwork.places(limit);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "mediationNetworkFigures",
            summary = "How many places and mediators the caller's branch has, by kind 调解网络统计 (X-16)")
    public List<NetworkFigure> figures() {
        return keepNetwork.figures();
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(operationId = "openMediationPlace", summary = "Open a place of mediation 设立调解组织 (X-16)")
    public MediationPlace open(@NotNull @Valid PlaceRequest request) {
        return keepNetwork.open(request.kind(), request.name(), request.unit());
    }

    @POST
    @Path("/{placeId}/mediators")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(operationId = "appointMediator", summary = "Somebody mediates at a place 聘任调解员 (X-16, X-55)")
    public MediationPlace serve(@PathParam("placeId") UUID placeId, @NotNull @Valid MediatorRequest request) {
        return keepNetwork.serve(
                placeId, request.account(), request.fields(), request.languages(), request.from(), request.until());
    }

    @POST
    @Path("/{placeId}/mediators/{mediatorId}/end")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR})
    @Operation(operationId = "dismissMediator", summary = "Somebody mediates there no more 解聘调解员 (X-16)")
    public MediationPlace end(
            @PathParam("placeId") UUID placeId,
            @PathParam("mediatorId") UUID mediatorId,
            @NotNull @Valid EndRequest request) {
        return keepNetwork.end(placeId, mediatorId, request.until());
    }
}
