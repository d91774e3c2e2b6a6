package org.suyuan.intake.attachments;

/** Kinds of files by their use. */
public enum AttachmentKind {
    /** The scanned letter itself 来信扫描件 (I-13). */
    LETTER_SCAN,
    /** Proof of the matter 证明材料. */
    EVIDENCE,
    /** Authority of somebody who acts for the petitioner 委托书 (I-15). */
    AUTHORIZATION,
    /** A document of the superior 上级来文 (I-18). */
    SUPERIOR_DOCUMENT,
    /** Anything else 其他. */
    OTHER
}
