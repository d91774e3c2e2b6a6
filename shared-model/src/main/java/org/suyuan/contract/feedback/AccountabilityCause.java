package org.suyuan.contract.feedback;

/** Why a unit and its managers answer for how they handled a petition. */
public enum AccountabilityCause {
    /** It was told to be done, and was not 虚假办结. */
    FALSE_CLOSING,
    /** Somebody made the petitioner suffer for it 打击报复. */
    RETALIATION,
    /** A supervision was not followed 拒不落实督办. */
    SUPERVISION_IGNORED,
    OTHER
}
