package org.suyuan.contract.feedback;

/** Where an obligation comes from. */
public enum ObligationSource {
    /** The reply promised it 答复承诺 (E-22). */
    PROMISE,
    /** The minutes of the consultation resolved it 议定事项 (C-05). */
    ACTION_ITEM
}
