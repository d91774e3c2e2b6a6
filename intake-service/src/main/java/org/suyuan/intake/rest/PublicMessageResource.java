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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.ExchangeMessages;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.idempotency.ReadOnly;

/** The petitioner's side of the exchange; the code comes in the body, because an address ends up in logs. */
@Path("/v1/public/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicMessageResource {
    @Inject
    ExchangeMessages exchangeMessages;

    @Schema(description = "What the petitioner writes")
    record PublicMessageRequest(
            @Schema(description = "Receipt code 查询码", examples = "7K2M-Q9ZD-04TB-XN8E") @NotBlank @Size(max = 500) String receiptCode,

            @Schema(description = "The words", examples = "涉及六月至八月，共三个月。") @NotBlank @Size(max = 5000) String text) {

        @Override
        public String toString() {
            return "PublicMessageRequest[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(operationId = "publicWrite", summary = "Write to the petition office, by receipt code 凭查询码留言 (I-14)")
    public ExchangeMessages.Taken write(@NotNull @Valid PublicMessageRequest request) {
        return exchangeMessages.write(request.receiptCode(), request.text());
    }

    @POST
    @ReadOnly
    @Path("/list")
    @Operation(operationId = "publicMessages", summary = "What was written, by receipt code 凭查询码看留言 (I-14)")
    public List<MessageView> list(@NotNull @Valid PublicStatusResource.StatusRequest request) {
        return exchangeMessages.by(request.receiptCode()).stream()
                .map(MessageView::of)
                .toList();
    }
}
