package org.suyuan.feedback.hearing;

/** What somebody does at a hearing 听证参加人 (E-21). */
public enum HearingPart {
    /** 听证主持人 */
    CHAIR,
    /** 听证员 */
    MEMBER,
    /** 记录人 */
    RECORDER,
    /** 信访人 */
    PETITIONER,
    /** 代理人 */
    PROXY,
    /** 承办单位 */
    HANDLING_UNIT,
    /** 专家、律师 */
    EXPERT,
    /** 证人 */
    WITNESS,
    /** 旁听人 */
    OBSERVER;

    /** Whether the hearing is held by such persons. */
    boolean isOfficer() {
        return this == CHAIR || this == MEMBER || this == RECORDER;
    }

    /** Whether an account says who it is; who the petitioner's side is, intake alone knows. */
    boolean hasAccount() {
        return isOfficer() || this == EXPERT;
    }
}
