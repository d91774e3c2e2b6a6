package org.suyuan.intake.reception;

/** How a leader meets petitioners. */
public enum ReceptionKind {
    /** 接访: on a day, at a place. */
    RECEPTION,
    /** 下访: the leader goes down to a unit. */
    GOING_DOWN,
    /** 约访: the leader asks somebody to come. */
    INVITATION,
    /** 联合接访: several departments together. */
    JOINT
}
