package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the desk handed out and decided: the receipt, a refusal or an end at the desk (I-10, I-20, I-21). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class DeskRecord {
    /** All that is kept of the receipt code. */
    @Column(name = "receipt_hash")
    private byte[] receiptHash;

    @Embedded
    private @Nullable Refusal refusal;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable DeskEnding settlement;

    protected DeskRecord() {}

    DeskRecord(byte[] receiptHash) {
        this.receiptHash = receiptHash;
    }

    void refuse(Refusal refused) {
        refused.check();
        refusal = refused;
    }

    void settle(DeskEnding ending) {
        settlement = ending;
    }

    /** Why it was not accepted; null when it was, or is not decided on. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** How it ended at the desk; null when it did not. */
    public @Nullable DeskEnding settlement() {
        return settlement;
    }
}
