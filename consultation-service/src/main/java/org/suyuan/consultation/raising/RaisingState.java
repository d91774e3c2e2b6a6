package org.suyuan.consultation.raising;

/** What became of a raising. */
public enum RaisingState {
    ASKED,
    /** The superior unit took it up. */
    TAKEN_UP,
    /** It was given back. */
    GIVEN_BACK
}
