package org.suyuan.consultation.leadercases;

/** What is on record of a case. */
public enum EntryKind {
    /** 一案一策、一人一策 (C-14) */
    PLAN,
    /** The leader met the petitioner 走访接谈. */
    VISIT,
    /** What was done 工作措施. */
    STEP,
    /** How far it has come 进展. */
    PROGRESS,
    /** Another leader owns it from here on 移交. */
    HAND_OVER,
    /** How it was resolved 化解情况. */
    RESOLUTION
}
