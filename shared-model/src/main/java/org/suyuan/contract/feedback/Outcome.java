package org.suyuan.contract.feedback;

/** The real end of a petition (F-09). */
public enum Outcome {
    /** 办结: procedurally closed. */
    CLOSED,
    /** 化解: the dispute is settled. */
    RESOLVED,
    /** 息诉罢访: the petitioner ends the dispute. */
    DISPUTE_ENDED
}
