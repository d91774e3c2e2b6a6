package org.suyuan.contract.consultation;

/** How a lawsuit, an arbitration or an administrative review ended. */
public enum LawsuitEnd {
    /** 生效裁判 */
    DECIDED,
    /** 和解、调解结案 */
    SETTLED,
    /** 撤回 */
    WITHDRAWN
}
