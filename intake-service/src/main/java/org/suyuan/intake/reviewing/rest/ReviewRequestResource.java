package org.suyuan.intake.reviewing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.reviewing.RequestReview;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/review-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review-requests", description = "Requests for review that came by receipt code 复查复核申请 (E-08)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class ReviewRequestResource {
    @Inject
    RequestReview requestReview;

    @GET
    @Operation(
            operationId = "listReviewRequestsByCode",
            summary = "What the petitioner wants who contests an opinion, on record 复查复核申请 (E-08)")
    public List<RequestReview.Asked> list(@PathParam("petitionId") UUID petitionId) {
        return requestReview.of(petitionId);
    }
}
