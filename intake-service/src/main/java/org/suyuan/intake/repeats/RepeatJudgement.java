package org.suyuan.intake.repeats;

/** Decisions of a person about two petitions (I-23). */
public enum RepeatJudgement {
    /** The same matter again 重复信访: linked, both go on. */
    LINK,
    /** The same matter at the same time 并案: this one goes on in the other. */
    MERGE,
    /** Another matter 非同一事项: not proposed again. */
    NOT_THE_SAME
}
