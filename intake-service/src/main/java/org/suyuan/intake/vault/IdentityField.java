package org.suyuan.intake.vault;

/** Fields of an identity in the vault: only those asked for are opened. */
public enum IdentityField {
    NAME,
    ID_NUMBER,
    PHONE,
    ADDRESS,
    EMAIL,
    EMPLOYEE_NUMBER
}
