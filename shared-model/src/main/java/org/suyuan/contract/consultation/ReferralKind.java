package org.suyuan.contract.consultation;

/** In which way a matter goes to a body outside (C-12, X-17, X-40, X-42, X-54). */
public enum ReferralKind {
    /** 转送办理 */
    REFERRED,
    /** 联合办理 */
    HANDLED_TOGETHER,
    /** 提请列入地方联席会议议程（双进） */
    LOCAL_AGENDA,
    /** 应急协同 */
    EMERGENCY,
    /** 法律援助 */
    LEGAL_AID
}
