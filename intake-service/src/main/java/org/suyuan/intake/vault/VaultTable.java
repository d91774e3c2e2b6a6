package org.suyuan.intake.vault;

import org.suyuan.platform.seal.SealedTable;

/** The tables of the vault. */
public enum VaultTable implements SealedTable {
    PETITIONER,
    REFERENCE_RECORD,
    ATTACHMENT,
    SAVED_FILTER,
    APPOINTMENT,
    CORRECTION,
    RECUSAL,
    MESSAGE,
    EVALUATION_CODE,
    REPLY_LETTER,
    RETALIATION_REPORT,
    REVIEW_REQUEST,
    NOTICE_LETTER
}
