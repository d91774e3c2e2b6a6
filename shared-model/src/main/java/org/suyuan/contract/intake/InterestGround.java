package org.suyuan.contract.intake;

/** Why a person takes no part in a petition 回避事由 (E-18). */
public enum InterestGround {
    /** The petition accuses the person 被检举控告人 (E-19). */
    ACCUSED,
    /** Lives in the petitioner's household, or is a close relative 近亲属. */
    SAME_HOUSEHOLD,
    /** It is the person's own petition 本人信访事项. */
    OWN_CASE,
    /** Took the earlier decision that is now looked at again 原办理人. */
    EARLIER_DECISION,
    /** Another relation that may stand in the way of a fair judgement 其他利害关系. */
    OTHER_RELATION
}
