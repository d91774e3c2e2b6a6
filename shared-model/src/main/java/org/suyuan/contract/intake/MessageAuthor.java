package org.suyuan.contract.intake;

/** Who wrote a message. */
public enum MessageAuthor {
    /** Whoever holds the receipt code 信访人. */
    PETITIONER,
    /** The petition office 信访办. */
    OFFICE
}
