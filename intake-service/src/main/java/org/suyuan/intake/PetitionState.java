package org.suyuan.intake;

/** How far a petition has come, as intake knows it; the later states follow the other steps' events. */
public enum PetitionState {
    REGISTERED,
    REFUSED,
    MERGED,
    SETTLED,
    ACCEPTED,
    REPORTED,
    GRADED,
    CLOSED,
    ARCHIVED
}
