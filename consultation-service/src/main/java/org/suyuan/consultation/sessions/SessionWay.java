package org.suyuan.consultation.sessions;

/** How people meet. */
public enum SessionWay {
    /** 现场 */
    ON_SITE,
    /** 电话 */
    PHONE,
    /** 视频 */
    LINK
}
