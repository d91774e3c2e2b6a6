package org.suyuan.contract.feedback;

/** Why a handling is supervised 督办 (E-23). */
public enum SupervisionCause {
    /** Not finished in time, without a reason 超期未办结. */
    OVERDUE,
    /** The result is not reported 未按规定反馈办理结果. */
    NO_RESULT_REPORTED,
    /** Not handled as prescribed 未按规定程序办理. */
    WRONG_PROCEDURE,
    /** Put off, passed on or handled for show 推诿、敷衍、拖延. */
    SHIRKING,
    /** What the reply promised is not done 不执行处理意见. */
    OPINION_NOT_CARRIED_OUT,
    /** Anything else that needs it 其他需要督办的情形. */
    OTHER
}
