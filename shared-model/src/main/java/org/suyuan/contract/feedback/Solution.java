package org.suyuan.contract.feedback;

/** How the problem behind a petition stands when it is closed (F-08). */
public enum Solution {
    /** It is solved. */
    SOLVED,
    /** It was explained why it cannot be, with its lawful grounds. */
    EXPLAINED
}
