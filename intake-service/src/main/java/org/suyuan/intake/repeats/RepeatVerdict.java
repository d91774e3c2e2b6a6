package org.suyuan.intake.repeats;

/** How probably another petition is about the same matter. */
public enum RepeatVerdict {
    /** The same matter is more probable than not 可能为同一事项. */
    PROBABLE,
    /** A person should look 请核对. */
    POSSIBLE,
    /** Alike, or of the same person, and probably another matter 仅供参考. */
    SIMILAR
}
