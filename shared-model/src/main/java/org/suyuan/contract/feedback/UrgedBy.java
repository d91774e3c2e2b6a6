package org.suyuan.contract.feedback;

/** Who urges 催办人. */
public enum UrgedBy {
    /** 信访部门 */
    OFFICE,
    /** 信访人 */
    PETITIONER
}
