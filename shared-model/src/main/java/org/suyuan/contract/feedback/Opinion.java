package org.suyuan.contract.feedback;

/** Handling opinion 处理意见 (E-22). */
public enum Opinion {
    /** 支持 */
    SUPPORT,
    /** 部分支持 */
    PARTLY_SUPPORT,
    /** 解释 */
    EXPLAIN,
    /** 不予支持 */
    NOT_SUPPORT
}
