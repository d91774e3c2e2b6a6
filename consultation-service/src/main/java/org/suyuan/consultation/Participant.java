package org.suyuan.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes part (C-03). */
@Schema(description = "Who takes part (C-03)")
public record Participant(
        @Schema(description = "Path of the unit", examples = "/group/safety")
        String unit,

        @Schema(description = "In which part", examples = "DEPARTMENT")
        Part part) {
    /** The parts that C-03 names. */
    public enum Part {
        /** A department concerned, which makes a statement. */
        DEPARTMENT,
        PARTY_BRANCH,
        TEAM_HEAD,
        LEGAL_COUNSEL,
        STAFF_REPRESENTATIVE
    }
}
