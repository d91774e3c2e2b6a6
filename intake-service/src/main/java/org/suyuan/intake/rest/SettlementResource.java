package org.suyuan.intake.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.intake.DeskEnding;
import org.suyuan.intake.SettlePetition;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/settlement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petitions", description = "Registration, acceptance, report 登记、受理、初步分析报告")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class SettlementResource {
    @Inject
    SettlePetition settlePetition;

    @Schema(description = "How a matter ends at the desk 登记环节办结 (I-20, I-21, X-50)")
    record SettlementRequest(
            @Schema(description = "How it ends", examples = "SOLVED_ON_THE_SPOT") @NotNull Settlement settlement,

            @Schema(
                    description =
                            "What was done, answered or explained, in the words that the petitioner gets; at least 10 characters",
                    examples = "已当场与财务部核对，漏发的高温津贴随本月工资补发。")
            @NotBlank @Size(max = 2000) String explanation,

            @Schema(
                    description = "Path of the business department that it is passed to; only of a transfer",
                    examples = "/group/hr")
            @Size(max = 200) @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String department,

            @Schema(description = "Whether the petitioner agrees; needed where it was solved on the spot") @Nullable Boolean agreed) {
        DeskEnding ending() {
            return new DeskEnding(settlement, explanation, department, Boolean.TRUE.equals(agreed));
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "settlePetition",
            summary =
                    "End it at the desk: solved on the spot, answered, transferred or withdrawn 登记环节办结 (I-20, I-21, X-50)")
    public PetitionView settle(@PathParam("petitionId") UUID petitionId, @NotNull @Valid SettlementRequest request) {
        return PetitionView.of(settlePetition.settle(petitionId, request.ending()));
    }
}
