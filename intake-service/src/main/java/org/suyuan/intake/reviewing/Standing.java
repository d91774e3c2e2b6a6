package org.suyuan.intake.reviewing;

/** How a review stands 复查复核进度 (E-08). */
public enum Standing {
    /** 已申请，待答复 */
    ASKED,
    /** 申请未予受理 */
    REFUSED,
    /** 正在复查复核 */
    RUNS,
    /** 已作出意见 */
    DECIDED,
    /** 意见已送达 */
    TOLD,
    /** 已撤回 */
    WITHDRAWN;

    /** Whether it is no time for another request. */
    boolean isOpen() {
        return this == ASKED || this == RUNS || this == DECIDED;
    }
}
