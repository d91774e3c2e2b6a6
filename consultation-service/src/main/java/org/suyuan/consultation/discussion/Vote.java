package org.suyuan.consultation.discussion;

/** What a unit says to an option. */
public enum Vote {
    /** 赞成 */
    FOR,
    /** With its reasons in its own words 反对. */
    AGAINST,
    /** 弃权 */
    ABSTAIN
}
