package org.suyuan.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionFilter;
import org.suyuan.intake.Petitions;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Worklists and full text 检索")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class SearchResource {
    @Inject
    Petitions petitions;

    @POST
    @ReadOnly
    @Operation(
            operationId = "searchPetitions",
            summary = "Petitions by words and filters, newest first 检索信访事项",
            description = "In the body, because what is searched for may name a person and addresses end up in logs.")
    public Page<PetitionView> search(
            @NotNull @Valid PetitionFilter filter,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(petitions.before(Cursor.read(cursor), filter, limit), limit, Petition::id, PetitionView::of);
    }
}
