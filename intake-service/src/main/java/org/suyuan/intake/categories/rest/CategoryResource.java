package org.suyuan.intake.categories.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Category;
import org.suyuan.intake.categories.Categories;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "categories", description = "The category tree 诉求分类 (I-11, I-12)")
public class CategoryResource {
    @Inject
    Categories categories;

    @Inject
    AuditTrail trail;

    @Schema(name = "Category", description = "A leaf of the category tree and who handles what falls under it 对口办理")
    record CategoryView(
            @Schema(description = "First level", examples = "劳动和社会保障") @NotNull @Pattern(regexp = "[^/]{1,60}") String level1,

            @Schema(description = "Second level", examples = "劳动保护") @NotNull @Pattern(regexp = "[^/]{1,60}") String level2,

            @Schema(description = "Third level", examples = "高温津贴") @NotNull @Pattern(regexp = "[^/]{1,60}") String level3,

            @Schema(description = "Path of the lead unit 主办单位", examples = "/group/hr")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String leadUnit,

            @Schema(description = "Paths of the assisting units 协办单位")
            @Size(max = 10) @JsonDeserialize(contentUsing = UnitPath.Reader.class)
            @Nullable List<@NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) String> supportingUnits) {

        static CategoryView of(Category leaf) {
            return new CategoryView(
                    leaf.level1(), leaf.level2(), leaf.level3(), leaf.leadUnit(), leaf.supportingUnits());
        }

        Category category() {
            return new Category(
                    level1, level2, level3, leadUnit, supportingUnits == null ? List.of() : supportingUnits);
        }
    }

    @Schema(description = "How much was imported")
    record Imported(
            @Schema(description = "Leaves put in, or in place of those of the same path")
            int leaves) {}

    @GET
    @RolesAllowed({
        Roles.CLERK,
        Roles.DIRECTOR,
        Roles.DISCIPLINE,
        Roles.DEPARTMENT,
        Roles.LEADER,
        Roles.HOTLINE,
        Roles.ADMIN
    })
    @Operation(operationId = "listCategories", summary = "The leaves of the category tree 诉求分类目录 (I-11)")
    public List<CategoryView> list() {
        return categories.all().stream().map(CategoryView::of).toList();
    }

    @POST
    @RecordsItself
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "importCategories",
            summary = "Put leaves into the tree 导入分类目录 (I-11)",
            description = "A leaf of the same path is replaced, others stay: the same import again changes nothing.")
    @jakarta.transaction.Transactional
    public Imported put(@NotEmpty @Size(max = 5000) List<@NotNull @Valid CategoryView> leaves) {
        trail.record("importCategories", null, null, List.of());
        return new Imported(
                categories.put(leaves.stream().map(CategoryView::category).toList()));
    }
}
