package org.suyuan.consultation.backlog.rest;

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
import org.suyuan.consultation.backlog.Campaign;
import org.suyuan.consultation.backlog.CampaignPlan;
import org.suyuan.consultation.backlog.RunCampaign;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "Campaigns over long-pending cases 积案攻坚 (C-14)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class CampaignResource {
    @Inject
    RunCampaign runCampaign;

    @Schema(description = "How many cases are to be resolved by a day 阶段目标 (C-14)")
    record GoalRequest(
            @Schema(description = "The day", examples = "2027-03-31") @NotNull LocalDate by,

            @Schema(description = "How many cases", examples = "6") @NotNull @Min(1) @Max(1000) Integer resolved) {}

    @Schema(description = "A case of a campaign 攻坚案件 (C-14)")
    record CaseRequest(
            @Schema(description = "The petition") @NotNull UUID petitionId,

            @Schema(description = "When the matter began; absent where nobody knows", examples = "2014-05-01") @Nullable LocalDate since) {
        CampaignPlan.Case read() {
            return new CampaignPlan.Case(petitionId, since);
        }
    }

    @Schema(description = "What a campaign is to be 积案攻坚方案 (C-14)")
    record CampaignRequest(
            @Schema(description = "Path of the unit that leads it", examples = "/group")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Its title", examples = "二〇二六年历史积案攻坚") @NotBlank @Size(max = 200) String title,

            @Schema(description = "The plan, without persons", examples = "逐案包保，一案一策。") @NotBlank @Size(max = 5000) String plan,

            @Schema(description = "First day", examples = "2026-12-01") @NotNull LocalDate from,

            @Schema(description = "Last day", examples = "2027-06-30") @NotNull LocalDate until,

            @Schema(description = "Its goals, by day") @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid GoalRequest> goals,

            @Schema(description = "The cases with which it begins") @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid CaseRequest> cases) {}

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "Campaigns of the caller's branch, the one that ends first before the others 积案攻坚台账 (C-14)")
    public List<Campaign> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return runCampaign.list(limit);
    }

    @GET
    @Path("/{campaignId}")
    @Operation(operationId = "getCampaign", summary = "One with its cases and how many were left when 攻坚进度 (C-14)")
    public Campaign get(@PathParam("campaignId") UUID campaignId) {
        return runCampaign.get(campaignId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.LEADER})
    @Operation(operationId = "startCampaign", summary = "Start a campaign over chosen cases 启动积案攻坚 (C-14)")
    public Campaign start(@NotNull @Valid CampaignRequest request) {
        return runCampaign.start(new CampaignPlan(
                request.unit(),
                request.title(),
                request.plan(),
                request.from(),
                request.until(),
                request.goals().stream()
                        .map(goal -> new CampaignPlan.Goal(goal.by(), goal.resolved()))
                        .toList(),
                request.cases().stream().map(CaseRequest::read).toList()));
    }

    @POST
    @Path("/{campaignId}/cases")
    @Idempotent
    @Operation(operationId = "addToCampaign", summary = "Take more cases into a campaign 增加攻坚案件 (C-14)")
    public Campaign add(
            @PathParam("campaignId") UUID campaignId,
            @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid CaseRequest> cases) {
        return runCampaign.add(campaignId, cases.stream().map(CaseRequest::read).toList());
    }
}
