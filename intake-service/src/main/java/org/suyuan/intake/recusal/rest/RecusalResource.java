package org.suyuan.intake.recusal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.intake.RecusePerson;
import org.suyuan.intake.recusal.Recusal;
import org.suyuan.intake.rest.PetitionView;
import org.suyuan.intake.rest.RegistrationRequest;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.OfPetition;

@Path("/v1/petitions/{petitionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recusals", description = "Who takes no part, and who is accused 回避与检举控告")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class RecusalResource {
    @Inject
    RecusePerson recusePerson;

    @Schema(description = "Who takes no part, and why 回避")
    record RecusalRequest(
            @Schema(description = "Account or employee number; kept encrypted", examples = "clerk-wang")
            @NotBlank @Size(max = 60) String person,

            @Schema(description = "Why") @NotNull InterestGround ground) {

        @Override
        public String toString() {
            return "RecusalRequest[sealed]";
        }
    }

    @Schema(name = "Recusal", description = "That a person takes no part 回避记录 (E-18)")
    record RecusalView(
            @Schema(description = "Id of the recusal") UUID recusalId,

            @Schema(description = "Account or employee number; absent for the petitioner, who is asked for apart")
            @Nullable String person,

            @Schema(description = "Why") InterestGround ground,

            @Schema(description = "Account that declared it")
            String declaredBy,

            @Schema(description = "When it was declared") Instant declaredAt,

            @Schema(description = "Account that withdrew it") @Nullable String withdrawnBy,

            @Schema(description = "When it was withdrawn") @Nullable Instant withdrawnAt) {

        static RecusalView of(RecusePerson.Entry entry) {
            return new RecusalView(
                    entry.id(),
                    entry.person(),
                    entry.ground(),
                    entry.declaredBy(),
                    entry.declaredAt(),
                    entry.withdrawnBy(),
                    entry.withdrawnAt());
        }
    }

    @Schema(
            name = "RecordedRecusal",
            description = "A recusal that went on record; the person is not shown, for answers are stored")
    record Recorded(
            @Schema(description = "The petition") UUID petitionId,
            @Schema(description = "Id of the recusal") UUID recusalId)
            implements OfPetition {

        static Recorded of(Recusal recusal) {
            return new Recorded(recusal.petitionId(), recusal.id());
        }
    }

    @GET
    @Path("/recusals")
    @Operation(operationId = "listRecusals", summary = "Who takes no part, and why 回避名单 (E-18)")
    public List<RecusalView> list(@PathParam("petitionId") UUID petitionId) {
        return recusePerson.of(petitionId).stream().map(RecusalView::of).toList();
    }

    @POST
    @Path("/recusals")
    @Idempotent
    @Operation(
            operationId = "recuse",
            summary = "Keep a person with an interest out of the petition, in every step 回避 (E-18)",
            description = "Also for oneself. From then on the person decides, states and handles nothing of it.")
    public Recorded recuse(@PathParam("petitionId") UUID petitionId, @NotNull @Valid RecusalRequest request) {
        return Recorded.of(recusePerson.recuse(petitionId, request.person(), request.ground()));
    }

    @POST
    @Path("/recusals/{recusalId}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.DIRECTOR, Roles.DISCIPLINE})
    @Operation(
            operationId = "withdrawRecusal",
            summary = "Declared by mistake: let the person take part again 撤销回避 (E-18)")
    public Recorded withdraw(@PathParam("petitionId") UUID petitionId, @PathParam("recusalId") UUID recusalId) {
        return Recorded.of(recusePerson.withdraw(petitionId, recusalId));
    }

    @POST
    @Path("/accusation")
    @Idempotent
    @Operation(
            operationId = "markAccusation",
            summary = "It accuses somebody: discipline alone sees it from now on 转纪检 (E-19, G-10)",
            description = "The answer is the last that others than discipline see of the petition.")
    public PetitionView accuse(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid RegistrationRequest.AccusationRequest request) {
        return PetitionView.of(recusePerson.accuse(petitionId, request.accusation(), request.accused()));
    }
}
