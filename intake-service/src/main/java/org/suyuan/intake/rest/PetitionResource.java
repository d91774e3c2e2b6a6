package org.suyuan.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.RefusalGround;
import org.suyuan.intake.DecideAcceptance;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionFilter;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.PrepareReport;
import org.suyuan.intake.Refusal;
import org.suyuan.intake.RegistrationDoubt;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.idempotency.IdempotencyKeyRequired;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.IfMatchRequired;
import org.suyuan.platform.store.Versioned;

@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petitions", description = "Registration, acceptance, report 登记、受理、初步分析报告")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class PetitionResource {
    @Inject
    RegistrationDesk desk;

    @Inject
    DecideAcceptance acceptance;

    @Inject
    PrepareReport report;

    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    Deadlines deadlines;

    @Schema(description = "A registered petition and the code to follow it with 登记结果")
    record Registered(
            @Schema(description = "The petition") PetitionView petition,

            @Schema(
                    description = "Receipt code 查询码, shown only here; absent when an order came again",
                    examples = "7K2M-Q9ZD-04TB-XN8E")
            @Nullable String receiptCode,

            @Schema(description = "What may be mistyped; it is registered all the same")
            List<RegistrationDoubt.DoubtfulField> doubts)
            implements Versioned {
        @Override
        public UUID petitionId() {
            return petition.petitionId();
        }

        @Override
        public long version() {
            return petition.version();
        }
    }

    @Schema(description = "Why a petition is not accepted 不予受理 (I-10)")
    record RefusalRequest(
            @Schema(description = "Ground") @NotNull RefusalGround ground,

            @Schema(description = "In words, with the right way to go", examples = "该事项已进入劳动仲裁程序，请向某市劳动人事争议仲裁委员会提出。")
            @NotBlank @Size(max = 2000) String explanation) {}

    @POST
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.HOTLINE, Roles.DISCIPLINE})
    @IdempotencyKeyRequired
    @Operation(operationId = "registerPetition", summary = "Register a petition of any channel 登记 (I-03, I-04)")
    @APIResponse(
            responseCode = "201",
            description = "Registered, with the code to follow it",
            headers = @Header(name = "Location", description = "Where the petition is read"),
            content = @Content(schema = @Schema(implementation = Registered.class)))
    @APIResponse(
            responseCode = "200",
            description = "An order that came again: the petition that it has; what it says anew is kept (X-41)",
            content = @Content(schema = @Schema(implementation = Registered.class)))
    public RestResponse<Registered> register(@NotNull @Valid RegistrationRequest request) {
        RegistrationDesk.Desked desked = desk.register(request);
        UUID id = desked.petitionId();
        return RestResponse.ResponseBuilder.create(
                        desked.again() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                        new Registered(desked.petition(), desked.again() ? null : receipts.codeOf(id), desked.doubts()))
                .header(HttpHeaders.LOCATION, "/intake/v1/petitions/" + id)
                .build();
    }

    @GET
    @Operation(operationId = "listPetitions", summary = "Petitions, newest first 信访事项列表")
    public Page<PetitionView> list(
            @QueryParam("state") @Nullable PetitionState state,
            @QueryParam("channel") @Nullable Channel channel,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        PetitionFilter filter = new PetitionFilter(
                state, channel, UnitPath.asked("unit", unit), null, null, null, null, null, null, null, null);
        return Page.of(petitions.before(Cursor.read(cursor), filter, limit), limit, Petition::id, PetitionView::of);
    }

    @GET
    @Path("/{petitionId}")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "getPetition", summary = "One petition 信访事项")
    public PetitionView get(@PathParam("petitionId") UUID petitionId) {
        return PetitionView.of(petitions.existing(petitionId));
    }

    @GET
    @Path("/{petitionId}/deadlines")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "getDeadlines", summary = "Its clocks in this step, with their ledgers 办理期限 (X-01)")
    public List<Deadline> deadlines(@PathParam("petitionId") UUID petitionId) {
        return deadlines.of(petitions.existing(petitionId).id());
    }

    @POST
    @Path("/{petitionId}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptPetition", summary = "Accept 受理 (E-01)")
    public PetitionView accept(@PathParam("petitionId") UUID petitionId) {
        return PetitionView.of(acceptance.accept(petitionId));
    }

    @POST
    @Path("/{petitionId}/refusal")
    @Idempotent
    @Operation(operationId = "refusePetition", summary = "Do not accept, with the reason and the right way 不予受理 (I-10)")
    public PetitionView refuse(@PathParam("petitionId") UUID petitionId, @NotNull @Valid RefusalRequest request) {
        return PetitionView.of(acceptance.refuse(petitionId, new Refusal(request.ground(), request.explanation())));
    }

    @PUT
    @RecordsItself
    @Path("/{petitionId}/report")
    @IfMatchRequired
    @Operation(operationId = "editReport", summary = "Edit the draft of the report 编辑初步分析报告 (I-06)")
    public PetitionView edit(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReportRequest request) {
        return PetitionView.of(report.edit(petitionId, request.report()));
    }

    @POST
    @Path("/{petitionId}/report/issuance")
    @Idempotent
    @Operation(operationId = "issueReport", summary = "Issue the report; grading starts 出具初步分析报告 (I-07, I-09)")
    public PetitionView issue(@PathParam("petitionId") UUID petitionId) {
        return PetitionView.of(report.issue(petitionId));
    }
}
