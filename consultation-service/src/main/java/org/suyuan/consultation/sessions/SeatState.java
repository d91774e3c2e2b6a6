package org.suyuan.consultation.sessions;

/** What became of an invitation. */
public enum SeatState {
    /** Nothing was said yet 待回复. */
    INVITED,
    /** 参加 */
    ACCEPTED,
    /** Not coming, with the reason 请假. */
    DECLINED,
    /** Somebody else comes in their place 委托他人. */
    SUBSTITUTED,
    /** Has an interest in what is dealt with 回避 (E-18). */
    RECUSED
}
