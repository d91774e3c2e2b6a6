package org.suyuan.feedback.lookback;

/** What somebody who looked back answers to a question. */
public enum LookAnswer {
    YES,
    NO,
    NOT_APPLICABLE
}
