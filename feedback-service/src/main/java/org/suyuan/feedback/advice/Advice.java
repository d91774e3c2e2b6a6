package org.suyuan.feedback.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.platform.store.OfPetition;

/**
 * Advice to a unit to mend what petitions arose from.
 *
 * @param petitionId the first of its petitions
 */
@Schema(name = "Advice", description = "Advice to a unit to mend what petitions arose from 改进建议 (X-34, E-24)")
public record Advice(
        @Schema(description = "Its id") UUID adviceId,
        @Schema(description = "The first of its petitions") UUID petitionId,

        @Schema(description = "The petitions that it stands on")
        List<UUID> petitionIds,

        @Schema(description = "Path of the unit that is advised", examples = "/group/hr")
        String unit,

        @Schema(description = "What they arose from") RootCause rootCause,
        @Schema(description = "How far it has come") AdviceState state,

        @Schema(description = "How often the unit has answered", examples = "1")
        int rounds,

        @Schema(description = "Account that advised", examples = "director-zhao")
        String givenBy,

        @Schema(description = "When") Instant givenAt,

        @Schema(description = "What is advised; absent in lists", examples = "将津贴栏固化进工资表模板。") @Nullable String words,

        @Schema(description = "What the unit answered last; absent in lists", examples = "模板已改，十二月起执行。") @Nullable String answer,

        @Schema(description = "When it answered last") @Nullable Instant answeredAt,

        @Schema(description = "What the last check found; absent in lists", examples = "三个月未再发生。") @Nullable String check,

        @Schema(
                description = "Petitions of this cause that were closed against the unit in the year before the advice",
                examples = "12")
        int before,

        @Schema(description = "The same since the unit answered last; absent before that", examples = "1") @Nullable Integer since)
        implements OfPetition {}
