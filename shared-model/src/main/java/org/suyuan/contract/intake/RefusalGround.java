package org.suyuan.contract.intake;

/** Why a petition is not accepted 不予受理 (I-10). */
public enum RefusalGround {
    /** Lawsuit, arbitration or administrative review is the way (E-15). */
    LAWSUIT_OR_ARBITRATION,
    /** Accepted or in progress at another level within its period (E-16). */
    IN_PROGRESS_ELSEWHERE,
    /** Ended after re-review, same facts and reasons (E-12). */
    NO_LONGER_ACCEPTED,
    /** A business matter: explained and passed to its department (I-20). */
    NOT_A_PETITION_MATTER,
    /** Not within the power of this enterprise (E-02). */
    OUTSIDE_POWER
}
