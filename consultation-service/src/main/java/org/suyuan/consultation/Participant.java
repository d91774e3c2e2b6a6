package org.suyuan.consultation;

/**
 * Who takes part (C-03).
 *
 * @param unit path of the unit
 * @param part in which part
 */
public record Participant(String unit, Part part) {
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
