package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.NEW_MATTER_SHOWS_NO_PERSON;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.personaldata.PersonalData;

/** The findings of a revisit (F-06). */
@Schema(description = "What a revisit found 回访 (F-06)")
public record Revisit(
        @Schema(description = "Whether what was promised was done")
        boolean implemented,

        @Schema(description = "Whether the petitioner is satisfied")
        boolean satisfied,

        @Schema(description = "Whether what was solved came back")
        boolean relapsed,

        @Schema(
                description = "How the petitioner feels about it, in words; read by the office alone",
                examples = "情绪平稳，表示理解。")
        @Nullable String stateOfMind,

        @Schema(
                description = "What the petitioner says of retaliation (X-36); absent when there was none",
                examples = "被调离原岗位，班长称因其上访。")
        @Nullable String retaliation,

        @Schema(description = "In words; stays in this service", examples = "津贴已到账，无其他诉求")
        String notes,

        @Schema(description = "A new matter, which starts a linked petition (F-07); absent when there is none")
        @Nullable NewMatter newMatter) {

    /** A new matter, in words without a person in them: it travels to intake (F-07). */
    @Schema(description = "A new matter, in words without a person in them (F-07)")
    public record NewMatter(
            @Schema(description = "Its id") UUID matterId,

            @Schema(description = "In a line", examples = "宿舍暖气不热")
            String title,

            @Schema(description = "In words", examples = "三号楼入冬以来室温偏低。")
            String text,

            @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2")
            String unit) {}

    /** Why it is handled anew; null when what was promised was done and holds. */
    @Nullable String reasonToReopen() {
        return !implemented ? "NOT_IMPLEMENTED" : relapsed ? "RELAPSED" : null;
    }

    /** What is kept of it beside its words. */
    Revisited revisited() {
        NewMatter found = newMatter;
        if (found != null) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("/newMatter/title", found.title());
            fields.put("/newMatter/text", found.text());
            NEW_MATTER_SHOWS_NO_PERSON.demandNone(PersonalData.in(fields));
        }
        return new Revisited(implemented, satisfied, relapsed, found == null ? null : found.matterId());
    }
}
