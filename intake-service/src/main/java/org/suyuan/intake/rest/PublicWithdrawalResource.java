package org.suyuan.intake.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.SettlePetition;
import org.suyuan.platform.idempotency.Idempotent;

/** Taking a petition back without signing in. */
@Path("/v1/public/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicWithdrawalResource {
    @Inject
    SettlePetition settlePetition;

    @Schema(description = "Who takes what back, and why 撤回信访事项")
    record WithdrawalRequest(
            @Schema(description = "Receipt code 查询码", examples = "7K2M-Q9ZD-04TB-XN8E") @NotBlank @Size(max = 500) String receiptCode,

            @Schema(description = "Why, in at least 10 characters", examples = "单位已补发高温津贴，现自愿撤回。")
            @NotBlank @Size(max = 2000) String reason) {

        @Override
        public String toString() {
            return "WithdrawalRequest[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(operationId = "publicWithdrawal", summary = "Take a petition back, by receipt code 凭查询码撤回 (I-14)")
    public PublicStatusResource.Status withdraw(@NotNull @Valid WithdrawalRequest request) {
        return PublicStatusResource.Status.of(settlePetition.withdraw(request.receiptCode(), request.reason()));
    }
}
