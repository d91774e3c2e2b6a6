package org.suyuan.feedback.drafting;

/** How far a draft has come. */
public enum DraftState {
    /** It waits for another person of the unit 待审核. */
    DRAFTED,
    /** It can be issued 待签发. */
    APPROVED,
    /** It was sent back to who wrote it 退回修改. */
    SENT_BACK,
    /** A later one was written 已被替换. */
    REPLACED,
    /** It is the reply 已签发. */
    ISSUED
}
