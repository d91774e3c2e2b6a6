package org.suyuan.contract.intake;

/** Signs that make a petition urgent at the desk, before any report. */
public enum UrgentSign {
    /** Danger to life or safety. */
    DANGER_TO_LIFE,
    /** People gathered on site. */
    CROWD_ON_SITE,
    /** A deadline of the outside world. */
    OUTSIDE_DEADLINE
}
