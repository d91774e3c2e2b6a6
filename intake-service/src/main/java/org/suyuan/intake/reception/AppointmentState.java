package org.suyuan.intake.reception;

/** How far an appointment has come. */
public enum AppointmentState {
    BOOKED,
    /** The person was received; what was said is on record. */
    RECEIVED,
    /** Nobody came. */
    ABSENT,
    CANCELLED
}
