package org.suyuan.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.identities.ReadIdentity;
import org.suyuan.intake.identities.ReadingPurpose;
import org.suyuan.intake.vault.IdentityField;
import org.suyuan.intake.vault.rest.PetitionerView;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petitions", description = "Registration, acceptance, report 登记、受理、初步分析报告")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class IdentityResource {
    @Inject
    ReadIdentity readIdentity;

    @Schema(description = "Whose petitions are looked for")
    record IdentitySearch(
            @Schema(description = "Identity card number, phone or employee number") @NotNull IdentityField field,

            @Schema(description = "Its value, however it is written", examples = "138 0000 1111")
            @NotBlank @Size(max = 40) String value,

            @Schema(description = "What for") @NotNull ReadingPurpose purpose) {

        @Override
        public String toString() {
            return "IdentitySearch[sealed]";
        }
    }

    @POST
    @ReadOnly
    @Path("/search-by-identity")
    @Operation(
            operationId = "findByIdentity",
            summary = "Petitions of the same person, by a number 按身份查找信访事项 (I-23, X-35)",
            description = "In the body, because addresses end up in logs; goes on record with its purpose.")
    public List<PetitionView> findByIdentity(@NotNull @Valid IdentitySearch search) {
        return readIdentity.petitionsOf(search.field(), search.value(), search.purpose()).stream()
                .map(PetitionView::of)
                .toList();
    }

    @GET
    @Path("/{petitionId}/petitioners")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "getPetitioners", summary = "Who raised it, masked 信访人（脱敏） (X-35)")
    public List<PetitionerView> petitioners(@PathParam("petitionId") UUID petitionId) {
        return readIdentity.masked(petitionId).stream().map(PetitionerView::of).toList();
    }

    @GET
    @Path("/{petitionId}/identities")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Operation(
            operationId = "readIdentities",
            summary = "Who raised it, from the vault, for a purpose 信访人身份 (X-35)",
            description = "Opens the fields asked for and no other; every reading goes on record with its purpose.")
    public List<PetitionerView> identities(
            @PathParam("petitionId") UUID petitionId,
            @QueryParam("purpose") @NotNull ReadingPurpose purpose,
            @QueryParam("field") @NotEmpty Set<@NotNull IdentityField> field) {
        return readIdentity.open(petitionId, purpose, field).stream()
                .map(PetitionerView::of)
                .toList();
    }
}
