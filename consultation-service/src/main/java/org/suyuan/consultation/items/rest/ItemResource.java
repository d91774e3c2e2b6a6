package org.suyuan.consultation.items.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.items.ActionItem;
import org.suyuan.consultation.items.KeepItem;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "action-items", description = "What minutes resolve is done and accepted 落实事项 (C-06)")
@RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class ItemResource {
    @Inject
    KeepItem keepItem;

    @Schema(description = "What shows that it is done 报结 (C-06)")
    record EvidenceRequest(
            @Schema(description = "In words, without persons", examples = "十二月工资条载明补发，附件已存档。")
            @NotBlank @Size(max = 2000) String evidence) {}

    @Schema(description = "Whether that is enough 验收 (C-06)")
    record JudgementRequest(
            @Schema(description = "Whether it is; else the unit goes on", examples = "true") @NotNull Boolean accepted,

            @Schema(description = "Why; required when it is sent back", examples = "缺少工会确认，请补齐。")
            @Size(min = 1, max = 1000) @Nullable String reason) {}

    @Schema(description = "Where the chair moves it 延期、转交 (C-06)")
    record MoveRequest(
            @Schema(
                    description = "Path of the unit that does it from here on; absent for the same",
                    examples = "/group/safety")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit,

            @Schema(description = "Its last day from here on; absent for the same", examples = "2026-12-31") @Nullable LocalDate dueOn,

            @Schema(description = "Why, without persons", examples = "供应商交货推迟。") @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(operationId = "listItems", summary = "The action items of a petition, by last day 落实事项 (C-06)")
    public List<ActionItem> list(@PathParam("petitionId") UUID petitionId) {
        return keepItem.of(petitionId);
    }

    @POST
    @Path("/{itemId}/evidence")
    @Idempotent
    @Operation(
            operationId = "handInItem",
            summary = "Hand in what shows that an action item is done 落实事项报结 (C-06)",
            description = "The clock stops; it runs on when this is sent back.")
    public List<ActionItem> handIn(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid EvidenceRequest request) {
        return keepItem.handIn(petitionId, itemId, request.evidence());
    }

    @POST
    @Path("/{itemId}/judgement")
    @Idempotent
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "judgeItem",
            summary = "Accept it, or send it back with the reason; by another person 落实事项验收、退回 (C-06)")
    public List<ActionItem> judge(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid JudgementRequest request) {
        return keepItem.judge(petitionId, itemId, request.accepted(), request.reason());
    }

    @POST
    @Path("/{itemId}/moving")
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "moveItem",
            summary = "The chair gives it to another unit or until another day 落实事项延期、转交 (C-06)")
    public List<ActionItem> move(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid MoveRequest request) {
        return keepItem.move(petitionId, itemId, request.unit(), request.dueOn(), request.reason());
    }
}
