package org.suyuan.contract.intake;

/** Authors of messages. */
public enum MessageAuthor {
    /** The holder of the receipt code 信访人. */
    PETITIONER,
    /** The petition office 信访办. */
    OFFICE,
    /** The system that an order came from, when it came again: the 12345 hotline, a superior office 来源系统. */
    SOURCE
}
