package org.suyuan.feedback.delivery.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.feedback.delivery.NoticedReply;
import org.suyuan.feedback.delivery.TryDelivery;

@Path("/v1/public/noticed-replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliveries")
@PermitAll
public class PublicNoticeResource {
    @Inject
    TryDelivery tryDelivery;

    @GET
    @Operation(
            operationId = "listNoticedReplies",
            summary = "Replies delivered by public notice in the last 30 days: numbers and offices 公告送达 (F-03)")
    public List<NoticedReply> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return tryDelivery.noticed(limit);
    }
}
