package org.suyuan.consultation.responsibilities;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a leader read a petition. */
@Schema(name = "LetterReading", description = "That a leader read a petition, with what is to be done 领导阅批 (X-05)")
public record Reading(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Account of the leader", examples = "leader-sun")
        String by,

        @Schema(description = "When") Instant at,

        @Schema(description = "What is to be done, without persons", examples = "请人力资源部一周内提出方案。")
        String words) {}
