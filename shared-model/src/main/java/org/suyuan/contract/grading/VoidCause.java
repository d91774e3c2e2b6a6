package org.suyuan.contract.grading;

/** Why a grade holds no more. */
public enum VoidCause {
    /** The petition was not accepted 不予受理 (I-10). */
    REFUSED,
    /** It goes on in another petition 并案 (I-23). */
    MERGED,
    /** It ended at the desk 登记环节办结 (I-20, I-21). */
    SETTLED,
    /** The petitioner took it back 撤回. */
    WITHDRAWN
}
