package org.suyuan.feedback.extremeact;

/** Who is competent for an extreme act 主管机关. */
public enum Authority {
    /** 公安机关 */
    PUBLIC_SECURITY,
    /** 属地信访工作机构 */
    LOCAL_PETITION_OFFICE,
    /** 医疗、心理救助机构 */
    RESCUE
}
