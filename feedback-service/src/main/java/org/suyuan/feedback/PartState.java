package org.suyuan.feedback;

/** How far an assisting unit has come. */
public enum PartState {
    /** It was asked. */
    ASKED,
    /** It took it over. */
    SIGNED_IN,
    /** The lead unit has what it asked for. */
    GIVEN,
    /** It is needed no more. */
    RELEASED;

    /** Whether the lead unit waits for it. */
    boolean isAwaited() {
        return this == ASKED || this == SIGNED_IN;
    }
}
