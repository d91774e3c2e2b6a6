package org.suyuan.contract.consultation;

/** Why no consultation is held although it was required. */
public enum WaiverGround {
    /** The matter was settled meanwhile. */
    SETTLED_MEANWHILE,
    /** The same matter was consulted before and nothing is new. */
    SAME_MATTER_CONSULTED,
    /** The petitioner withdrew. */
    PETITIONER_WITHDREW,
    /** One department alone is competent. */
    SINGLE_COMPETENCE
}
