package org.suyuan.platform.deadline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the ledger.
 *
 * @param clause the rule that moved it
 * @param reason in words
 * @param by who
 */
@Schema(name = "Change", description = "One line of the ledger of a clock")
public record ClockChange(
        @Schema(description = "When") Instant at,

        @Schema(description = "What was done", examples = "ARMED")
        String act,

        @Schema(description = "When it was due from then on")
        Instant dueAt,

        @Schema(description = "The clause that moved it", examples = "I-09")
        String clause,

        @Schema(description = "Why, in words", examples = "导入 2027 年放假安排")
        String reason,

        @Schema(description = "Account", examples = "clerk-wang")
        String by) {}
