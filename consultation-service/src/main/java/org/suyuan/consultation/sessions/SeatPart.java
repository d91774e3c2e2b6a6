package org.suyuan.consultation.sessions;

/** In which part somebody is invited (C-03, C-15). */
public enum SeatPart {
    /** Of the body 机构成员. */
    MEMBER,
    /** 部门 */
    DEPARTMENT,
    /** 党支部 */
    PARTY_BRANCH,
    /** 区队负责人 */
    TEAM_HEAD,
    /** 法律顾问 */
    LEGAL_COUNSEL,
    /** 职工代表 */
    STAFF_REPRESENTATIVE,
    /** 专家 */
    EXPERT
}
