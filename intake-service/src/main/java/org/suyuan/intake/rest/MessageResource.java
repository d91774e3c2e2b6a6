package org.suyuan.intake.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.ExchangeMessages;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

/** The petition office's side of the exchange. */
@Path("/v1/petitions/{petitionId}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages", description = "Between petitioner and petition office 留言")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class MessageResource {
    @Inject
    ExchangeMessages exchangeMessages;

    @Schema(description = "What the petition office writes")
    record MessageRequest(
            @Schema(description = "The words", examples = "请补充说明津贴涉及的月份。") @NotBlank @Size(max = 5000) String text) {

        @Override
        public String toString() {
            return "MessageRequest[sealed]";
        }
    }

    @GET
    @Operation(operationId = "listMessages", summary = "What was written, oldest first 留言列表 (I-14)")
    public List<MessageView> list(@PathParam("petitionId") UUID petitionId) {
        return exchangeMessages.of(petitionId).stream().map(MessageView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(operationId = "answerPetitioner", summary = "Write to whoever holds the receipt code 回复留言 (I-14)")
    public ExchangeMessages.Taken write(
            @PathParam("petitionId") UUID petitionId, @NotNull @Valid MessageRequest request) {
        return exchangeMessages.answer(petitionId, request.text());
    }
}
