package org.suyuan.platform.deadline;

/** Why nothing is awaited of a petition any more: what the ledger of a clock says when it is cancelled. */
public enum Ending {
    /** It was not accepted 不予受理 (I-10). */
    REFUSED,
    /** It goes on in another petition 并案 (I-23). */
    MERGED,
    /** It ended at the desk 登记环节办结 (I-20, I-21). */
    SETTLED,
    /** The petitioner took it back 撤回. */
    WITHDRAWN
}
