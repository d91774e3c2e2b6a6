package org.suyuan.intake.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.RefusalGround;
import org.suyuan.intake.AcceptanceGuide;
import org.suyuan.intake.GuideEntry;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.security.Roles;

@Path("/v1/acceptance-guide")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "acceptance", description = "What is accepted and what is not 受理范围 (I-10)")
public class AcceptanceGuideResource {
    @Inject
    AcceptanceGuide guide;

    @Schema(name = "GuideEntry", description = "One entry of what is accepted and what is not 受理范围 (I-10)")
    record GuideEntryView(
            @Schema(description = "Code", examples = "lawsuit") @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String code,

            @Schema(
                    description = "Ground of the refusal; absent for what is accepted",
                    examples = "LAWSUIT_OR_ARBITRATION")
            @Nullable RefusalGround ground,

            @Schema(description = "What it is", examples = "已经或依法应当通过诉讼、仲裁、行政复议解决的事项") @NotBlank @Size(max = 200) String title,

            @Schema(description = "What it rests on", examples = "《信访工作条例》") @NotBlank @Size(max = 200) String basis,

            @Schema(description = "Where to go with it", examples = "请向有管辖权的人民法院、仲裁机构或行政复议机关提出")
            @NotBlank @Size(max = 500) String rightWay) {

        static GuideEntryView of(GuideEntry entry) {
            return new GuideEntryView(entry.code(), entry.ground(), entry.title(), entry.basis(), entry.rightWay());
        }

        GuideEntry entry(int ordinal) {
            return new GuideEntry(code, ground, title, basis, rightWay, ordinal);
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getAcceptanceGuide",
            summary = "What is accepted, what is not, and where to go 受理范围 (I-10)")
    public List<GuideEntryView> list() {
        return guide.all().stream().map(GuideEntryView::of).toList();
    }

    @PUT
    @RecordsItself
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "putAcceptanceGuide", summary = "Put a guide in place of the one before 更新受理范围 (I-10)")
    public List<GuideEntryView> put(@NotEmpty @Size(max = 200) List<@NotNull @Valid GuideEntryView> entries) {
        if (entries.stream().map(GuideEntryView::code).distinct().count() < entries.size()) {
            throw new BadInput("/code", "field.repeated");
        }
        List<GuideEntry> guideEntries = new ArrayList<>();
        entries.forEach(entry -> guideEntries.add(entry.entry(guideEntries.size())));
        return guide.replace(guideEntries).stream().map(GuideEntryView::of).toList();
    }
}
