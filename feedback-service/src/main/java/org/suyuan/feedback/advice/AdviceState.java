package org.suyuan.feedback.advice;

/** How far an improvement advice has come. */
public enum AdviceState {
    /** The unit is to answer. */
    OPEN,
    /** The unit has answered; the effect is to be checked. */
    ANSWERED,
    /** It had an effect. */
    EFFECTIVE
}
