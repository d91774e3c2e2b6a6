package org.suyuan.feedback.notes;

/** What a note of the handling is about. */
public enum NoteKind {
    /** How far a unit has come. */
    PROGRESS,
    /** What an assisting unit gives the lead unit 协办意见. */
    CONTRIBUTION,
    /** What the petitioner was told before the reply 阶段性答复. */
    INTERIM_REPLY,
    /** Why who handles it is urged 催办. */
    URGE,
    /** Why it went to another person or unit, or an assisting unit is needed no more 移交. */
    HAND_OVER
}
