package org.suyuan.consultation.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a body met as often as it owes. */
@Schema(name = "DutyStanding", description = "Whether a body met as often as it owes 履职情况 (C-07, C-08)")
public record DutyStanding(
        @Schema(description = "The body") UUID bodyId,

        @Schema(description = "Its name", examples = "集团信访工作联席会议")
        String name,

        @Schema(description = "Its kind") BodyKind kind,

        @Schema(description = "The clause that asks for it", examples = "C-07")
        String clause,

        @Schema(description = "First day of the period", examples = "2026-01-01")
        LocalDate from,

        @Schema(description = "Its last day", examples = "2026-12-31")
        LocalDate to,

        @Schema(
                description = "How often it owes to meet; a joint conference under the chair of the Party secretary",
                examples = "2")
        int owed,

        @Schema(description = "How often it did", examples = "1")
        int done,

        @Schema(description = "Whether the period is over and something is missing", examples = "false")
        boolean missed) {}
