package org.suyuan.contract.disclosure;

/** Why nothing is published of a petition. */
public enum DisclosureWaiver {
    /** It cannot be told without showing the person. */
    PERSONAL_PRIVACY,
    /** Accusation or state secret (E-19). */
    CONFIDENTIAL,
    /** Nobody else can learn from it. */
    NO_PUBLIC_INTEREST,
    /** The petitioner does not want it. */
    PETITIONER_OBJECTS
}
