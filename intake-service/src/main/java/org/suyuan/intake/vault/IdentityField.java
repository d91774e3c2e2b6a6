package org.suyuan.intake.vault;

/** What the vault knows of a petitioner, field by field: only what is asked for is opened. */
public enum IdentityField {
    NAME,
    ID_NUMBER,
    PHONE,
    ADDRESS,
    EMAIL,
    EMPLOYEE_NUMBER
}
