package org.suyuan.intake.categories.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.Category;
import org.suyuan.intake.categories.CategorizePetition;
import org.suyuan.intake.learning.CategoryModel;
import org.suyuan.intake.rest.PetitionView;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.IfMatchRequired;

@Path("/v1/petitions/{petitionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "categories", description = "The category tree 诉求分类 (I-11, I-12)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class PetitionCategoryResource {
    @Inject
    CategorizePetition categorizePetition;

    @Schema(name = "CategorySuggestion", description = "What the system proposes; a person decides 分类建议")
    record SuggestionView(
            @Schema(description = "Which model proposes; 0 when none was trained yet")
            long modelVersion,

            @Schema(description = "Categories of the first level, the most probable first")
            List<CategoryModel.Proposal> proposals,

            @Schema(description = "Whether the first is probable enough to be taken after a glance")
            boolean sure,

            @Schema(description = "Words that speak for the first rather than the second")
            List<CategoryModel.Reason> reasons,

            @Schema(
                    description = "Paths of leaves under the first whose names are in the text",
                    examples = "劳动和社会保障/劳动保护/高温津贴")
            List<String> leaves) {

        static SuggestionView of(CategorizePetition.Suggestion suggestion) {
            return new SuggestionView(
                    suggestion.modelVersion(),
                    suggestion.proposals(),
                    suggestion.sure(),
                    suggestion.reasons(),
                    suggestion.leaves().stream().map(Category::path).toList());
        }
    }

    @Schema(description = "The category that a person confirms")
    record CategoryChoice(
            @Schema(description = "Path of a leaf", examples = "劳动和社会保障/劳动保护/高温津贴") @NotBlank @Size(max = 200) String path) {}

    @GET
    @Path("/category-suggestion")
    @Operation(
            operationId = "suggestCategory",
            summary = "The category that the text speaks for, with reasons 分类建议 (I-11)")
    public SuggestionView suggest(@PathParam("petitionId") UUID petitionId) {
        return SuggestionView.of(categorizePetition.suggest(petitionId));
    }

    @PUT
    @RecordsItself
    @Path("/category")
    @IfMatchRequired
    @Operation(
            operationId = "confirmCategory",
            summary = "Confirm the category; the report names who handles it 确认分类 (I-11)")
    public PetitionView confirm(@PathParam("petitionId") UUID petitionId, @NotNull @Valid CategoryChoice choice) {
        return PetitionView.of(categorizePetition.confirm(petitionId, choice.path()));
    }
}
