package org.suyuan.contract.feedback;

/** How the hidden hazard behind a petition stands when it is closed (F-08). */
public enum HazardState {
    /** It was treated 已消除. */
    TREATED,
    /** There was none 无隐患. */
    NONE
}
