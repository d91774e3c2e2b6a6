package org.suyuan.platform.reconciliation;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of a service at one moment. */
@Schema(description = "What a service knows at one moment 普查")
public record Reconciliation(
        @Schema(description = "The step", examples = "grading")
        String service,

        @Schema(description = "How many petitions are in each state")
        Map<String, Long> states,

        @Schema(description = "Sets of petitions that another service must know too, by name")
        Map<String, SetDigest> sets,

        @Schema(description = "Events committed and not yet published")
        long outbox,

        @Schema(description = "Events that wait for an earlier one")
        long waiting,

        @Schema(description = "Events given up and not replayed")
        long deadLetters,

        @Schema(description = "What background workers could not do and have set aside")
        long setAside) {

    /** A set of petitions, counted and fingerprinted: equal sets have equal tallies, in whichever database. */
    @Schema(description = "A set of petitions, counted and fingerprinted so that two databases can be compared")
    public record SetDigest(
            @Schema(description = "How many") long count,

            @Schema(description = "Sum of a hash of the ids, as a decimal number")
            String fingerprint) {}
}
