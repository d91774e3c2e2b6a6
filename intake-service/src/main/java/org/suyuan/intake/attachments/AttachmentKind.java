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
    /** The reply as it was stamped and signed 盖章答复扫描件 (F-02). */
    STAMPED_REPLY,
    /** What proves that something reached the petitioner 送达回证 (F-03). */
    DELIVERY_RECEIPT,
    /** What a unit found or made while it handled the petition 办理材料 (F-05). */
    HANDLING_MATERIAL,
    /** Anything else 其他. */
    OTHER;

    /** Whether the unit that handles the petition hands it in. */
    boolean isOfHandling() {
        return this == STAMPED_REPLY || this == DELIVERY_RECEIPT || this == HANDLING_MATERIAL;
    }
}
