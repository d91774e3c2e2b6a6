package org.suyuan.consultation.network;

/** What a place of mediation is (X-16, C-15). */
public enum PlaceKind {
    /** 调解委员会 */
    COMMITTEE,
    /** 矛盾调处中心 */
    CENTRE,
    /** 调解室 */
    ROOM,
    /** 调解点 */
    POINT,
    /** 律师工作室 */
    LAWYER_STUDIO,
    /** Of others: people's mediation, industry associations, bodies abroad 外部调解组织 */
    OUTSIDE
}
