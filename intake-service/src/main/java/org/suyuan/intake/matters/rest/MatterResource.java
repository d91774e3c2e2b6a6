package org.suyuan.intake.matters.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.matters.JudgeMatter;
import org.suyuan.intake.matters.ShowMatters;
import org.suyuan.intake.matters.TellReasons;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.OfPetitions;

@Path("/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matters", description = "What several petitions are about 同一事项 (I-23)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class MatterResource {
    @Inject
    ShowMatters showMatters;

    @Inject
    TellReasons tellReasons;

    @Inject
    JudgeMatter judgeMatter;

    @Inject
    Clock clock;

    @Schema(description = "Petitions that belong together")
    record MatterRequest(
            @Schema(description = "The petitions, at least two") @NotEmpty @Size(max = 200) Set<@NotNull UUID> petitionIds,

            @Schema(description = "What it is called", examples = "枫桥家园搅拌站扬尘") @Size(min = 1, max = 200) @Nullable String name) {}

    @Schema(description = "Petitions that are put into a matter")
    record MembersRequest(
            @Schema(description = "The petitions") @NotEmpty @Size(max = 200) Set<@NotNull UUID> petitionIds) {}

    @Schema(description = "What a matter is called")
    record NameRequest(
            @Schema(description = "The name", examples = "枫桥家园搅拌站扬尘") @NotBlank @Size(max = 200) String name) {}

    @Schema(description = "What became of a matter that petitions were taken out of 拆分结果")
    record Split(
            @Schema(description = "What is left of it and what was made, as far as two petitions are about it")
            List<MatterView> matters,

            @Schema(description = "The petitions that were taken out")
            List<UUID> petitionIds)
            implements OfPetitions {}

    @GET
    @Operation(
            operationId = "listMatters",
            summary = "Matters, the one with the newest petition first 同一事项列表 (I-23)",
            description = "Counted are the petitions that the caller may see, and no other (E-19).")
    public Page<MatterView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                showMatters.before(Cursor.read(cursor), limit),
                limit,
                ShowMatters.Shown::newest,
                shown -> MatterView.of(shown, clock));
    }

    @GET
    @Path("/{matterId}")
    @Operation(operationId = "getMatter", summary = "One matter, its growth and what holds it together 同一事项")
    public MatterDetail get(@PathParam("matterId") UUID matterId) {
        ShowMatters.Shown shown = showMatters.existing(matterId);
        return MatterDetail.of(shown, tellReasons.of(shown), clock);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createMatter", summary = "Put petitions together that are about one matter 归并为同一事项")
    public MatterView create(@NotNull @Valid MatterRequest request) {
        return MatterView.of(judgeMatter.create(request.petitionIds(), request.name()), clock);
    }

    @POST
    @Path("/{matterId}/petitions")
    @Idempotent
    @Operation(operationId = "joinMatter", summary = "Put petitions into a matter, out of any other 归入同一事项")
    public MatterView join(@PathParam("matterId") UUID matterId, @NotNull @Valid MembersRequest request) {
        return MatterView.of(judgeMatter.join(matterId, request.petitionIds()), clock);
    }

    @POST
    @Path("/{matterId}/split")
    @Idempotent
    @Operation(
            operationId = "splitMatter",
            summary = "Take petitions out of a matter 拆分",
            description = "Several become a matter of their own; the machine does not put them back.")
    public Split split(@PathParam("matterId") UUID matterId, @NotNull @Valid MatterRequest request) {
        List<ShowMatters.Shown> left = judgeMatter.split(matterId, request.petitionIds(), request.name());
        return new Split(
                left.stream().map(shown -> MatterView.of(shown, clock)).toList(), List.copyOf(request.petitionIds()));
    }

    @POST
    @Path("/{matterId}/name")
    @Idempotent
    @Operation(operationId = "renameMatter", summary = "Call a matter by a name 命名")
    public MatterView rename(@PathParam("matterId") UUID matterId, @NotNull @Valid NameRequest request) {
        return MatterView.of(judgeMatter.rename(matterId, request.name()), clock);
    }

    @POST
    @Path("/{matterId}/confirmation")
    @Idempotent
    @Operation(
            operationId = "confirmMatter",
            summary = "Say that it is one matter, and link its petitions to the first 确认同一事项 (I-23)",
            description = "Links the petitions that are not linked yet, at most 200 at once; those that the caller may"
                    + " not see stay as they are.")
    public MatterView confirm(@PathParam("matterId") UUID matterId) {
        return MatterView.of(judgeMatter.confirm(matterId), clock);
    }
}
