package org.suyuan.consultation.responsibilities;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is responsible for what in a unit. */
@Schema(name = "ResponsibilityList", description = "Who is responsible for what in a unit 责任清单 (X-04 to X-06)")
public record ResponsibilityList(
        @Schema(description = "Path of the unit", examples = "/group")
        String unit,

        @Schema(description = "Which version, 1 for the first", examples = "2")
        int version,

        @Schema(description = "When it was adopted", examples = "2026-01-15")
        LocalDate adoptedOn,

        @Schema(description = "Account that entered it", examples = "director-zhao")
        String enteredBy,

        @Schema(description = "Who is responsible for what, the head first")
        List<Responsibility> entries) {

    /** Who is responsible for a module of work. */
    @Schema(name = "Responsibility", description = "Who is responsible for a module of work 责任事项 (X-04, X-06)")
    public record Responsibility(
            @Schema(description = "The module of work", examples = "薪酬与劳动保护")
            String module,

            @Schema(description = "Account of the leader", examples = "leader-sun")
            String leader,

            @Schema(description = "Post", examples = "党委书记") String post,

            @Schema(
                    description = "Whether it is the head, first responsible for the whole 第一责任人 (X-05)",
                    examples = "true")
            boolean head,

            @Schema(
                    description = "What the post does for its business, and for its stability 一岗双责 (X-06)",
                    examples = "管业务同时管稳定：每季研究一次薪酬类信访。")
            String duties) {}
}
