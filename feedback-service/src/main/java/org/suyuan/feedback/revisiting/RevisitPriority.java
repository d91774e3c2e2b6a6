package org.suyuan.feedback.revisiting;

/** Who is revisited first (F-06); in this order. */
public enum RevisitPriority {
    /** Who is dissatisfied with the reply. */
    DISSATISFIED,
    /** Important and urgent matters, and those that were consulted about. */
    WEIGHTY,
    ORDINARY
}
