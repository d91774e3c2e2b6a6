package org.suyuan.intake.reception;

/** Whether a reception takes place. */
public enum ReceptionState {
    PLANNED,
    CANCELLED
}
