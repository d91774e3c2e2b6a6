package org.suyuan.grading.editions;

/** How far an edition has come. */
public enum EditionState {
    /** Can be changed; decides nothing. */
    DRAFT,
    /** Decides, from its activation on; one of each kind. */
    ACTIVE,
    /** Another took its place; decisions still refer to it. */
    RETIRED
}
