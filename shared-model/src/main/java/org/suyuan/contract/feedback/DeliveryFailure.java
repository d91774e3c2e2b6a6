package org.suyuan.contract.feedback;

/** Why a reply did not reach the petitioner (F-03). */
public enum DeliveryFailure {
    /** Nobody was there 无人. */
    NOBODY_THERE,
    /** It was not taken 拒收. */
    REFUSED,
    /** The post sent it back 退件. */
    RETURNED,
    /** Neither the phone nor the address reaches anybody 联系不上. */
    UNREACHABLE
}
