package org.suyuan.contract.feedback;

/** How a petitioner is contacted or a reply is delivered (F-03). */
public enum Way {
    /** 当面 */
    FACE_TO_FACE,
    /** 电话 */
    PHONE,
    /** 邮寄 */
    POST,
    /** 系统 */
    SYSTEM,
    /** 公告, the last resort for a reply; shows the number and the office alone */
    PUBLIC_NOTICE
}
