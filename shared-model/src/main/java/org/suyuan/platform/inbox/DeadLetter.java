package org.suyuan.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that could not be digested and waits for an operator. */
@Schema(description = "An event that could not be digested 死信")
public record DeadLetter(
        @Schema(description = "Its CloudEvents id") UUID eventId,

        @Schema(description = "Its CloudEvents type", examples = "org.suyuan.grading.grade-decided.v1")
        String type,

        @Schema(description = "Its CloudEvents source", examples = "/grading-service")
        String source,

        @Schema(description = "What it is about, mostly a petition")
        UUID subject,

        @Schema(description = "When it was given up") Instant receivedAt,
        @Schema(description = "Why") String reason) {}
