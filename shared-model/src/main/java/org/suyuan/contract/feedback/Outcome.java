package org.suyuan.contract.feedback;

/** What came of a petition beyond its closing: facts of their own, each with its evidence and its day (F-09). */
public enum Outcome {
    /** 化解: what was complained of is really resolved. */
    RESOLVED,
    /** 息诉罢访: the petitioner declares that the dispute is at an end. */
    DISPUTE_ENDED
}
