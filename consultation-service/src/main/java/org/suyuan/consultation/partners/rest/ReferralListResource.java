package org.suyuan.consultation.partners.rest;

import jakarta.annotation.security.RolesAllowed;
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
import org.suyuan.consultation.partners.ReferMatter;
import org.suyuan.consultation.partners.Referral;
import org.suyuan.platform.security.Roles;

@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referrals", description = "Matters that go to a body outside 转送与协同 (C-12, X-40)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER})
public class ReferralListResource {
    @Inject
    ReferMatter referMatter;

    @GET
    @Operation(
            operationId = "listReferrals",
            summary = "What waits for an answer from outside in the caller's branch, by last day 待回复的转送 (X-40)")
    public List<Referral> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return referMatter.waiting(limit);
    }
}
