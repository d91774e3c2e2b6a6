package org.suyuan.contract.feedback;

/** How an evaluation came (F-04). */
public enum EvaluationWay {
    /** By the petitioner, with the one-time code. */
    CODE,
    /** Asked by phone, by somebody who did not handle the petition. */
    PHONE
}
