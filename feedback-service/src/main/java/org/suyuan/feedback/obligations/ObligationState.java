package org.suyuan.feedback.obligations;

/** What has become of an obligation. */
public enum ObligationState {
    /** It waits to be done. */
    OPEN,
    /** It waits, and another unit or day was named for it 转交. */
    HANDED_ON,
    /** It was done 已兑现. */
    KEPT,
    /** The reply that promised it was set aside 撤销. */
    WITHDRAWN;

    boolean waits() {
        return this == OPEN || this == HANDED_ON;
    }
}
