package org.suyuan.feedback.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.SupervisionCause;

/** For a cause of E-23: what opens a supervision, and how long the unit has to answer. */
@Schema(
        name = "SupervisionRule",
        description = "What opens a supervision for a cause, and how long the unit has to answer 督办规则 (E-23)")
public record SupervisionRule(
        @Schema(description = "The cause") SupervisionCause cause,

        @Schema(description = "What opens it by itself; absent when only a person does") @Nullable SupervisionTrigger trigger,

        @Schema(description = "How often that must happen", examples = "3")
        int threshold,

        @Schema(description = "Natural days to answer", examples = "7")
        int answerDays) {}
