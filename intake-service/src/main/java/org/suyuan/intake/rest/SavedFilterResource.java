package org.suyuan.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.suyuan.intake.PetitionFilter;
import org.suyuan.intake.SavedFilters;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.security.Roles;

@Path("/v1/saved-filters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Worklists and full text 检索")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class SavedFilterResource {
    @Inject
    SavedFilters savedFilters;

    @Schema(description = "A filter and the name to keep it under")
    record SavedFilterRequest(
            @Schema(description = "Name", examples = "本周到期的高风险事项") @NotBlank @Size(max = 60) String name,

            @Schema(description = "What it narrows by") @NotNull @Valid PetitionFilter filter) {

        @Override
        public String toString() {
            return "SavedFilterRequest[sealed]";
        }
    }

    @Schema(name = "SavedFilter", description = "A filter that somebody keeps 常用检索")
    record SavedFilterView(
            @Schema(description = "Id, UUIDv7", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
            UUID filterId,

            @Schema(description = "Name", examples = "本周到期的高风险事项")
            String name,

            @Schema(description = "What it narrows by") PetitionFilter filter) {

        static SavedFilterView of(SavedFilters.Named named) {
            return new SavedFilterView(named.id(), named.name(), named.filter());
        }
    }

    @GET
    @Operation(operationId = "listSavedFilters", summary = "The caller's own filters 常用检索列表")
    public List<SavedFilterView> saved() {
        return savedFilters.own().stream().map(SavedFilterView::of).toList();
    }

    @POST
    @RecordsItself
    @Operation(
            operationId = "saveFilter",
            summary = "Keep a filter for oneself, in place of an own one of that name 保存常用检索")
    public SavedFilterView save(@NotNull @Valid SavedFilterRequest request) {
        return SavedFilterView.of(savedFilters.save(request.name(), request.filter()));
    }

    @DELETE
    @RecordsItself
    @Path("/{filterId}")
    @Operation(operationId = "forgetFilter", summary = "Forget an own filter 删除常用检索")
    public void forget(@PathParam("filterId") UUID filterId) {
        savedFilters.forget(filterId);
    }
}
