package org.suyuan.contract.intake;

/** How a matter ended at the desk, before any report 登记环节办结. */
public enum Settlement {
    /** Solved at once, and the petitioner agrees (I-21, E-05). */
    SOLVED_ON_THE_SPOT,
    /** A policy enquiry, answered; counted apart. */
    ENQUIRY_ANSWERED,
    /** No petition matter: explained, and passed to the business department (I-20). */
    TRANSFERRED,
    /** The petitioner takes it back. */
    WITHDRAWN
}
