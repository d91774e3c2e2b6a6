package org.suyuan.intake.attachments;

/** What a file is for. */
public enum AttachmentKind {
    /** The scanned letter itself 来信扫描件 (I-13). */
    LETTER_SCAN,
    /** What proves or shows the matter 证明材料. */
    EVIDENCE,
    /** That somebody acts for the petitioner 委托书 (I-15). */
    AUTHORIZATION,
    /** A document of the superior 上级来文 (I-18). */
    SUPERIOR_DOCUMENT,
    /** Anything else 其他. */
    OTHER
}
