package org.suyuan.consultation.items;

/** How far an action item has come. */
public enum ItemState {
    /** Its unit is to do it. */
    OPEN,
    /** Its unit handed in what shows that it is done. */
    HANDED_IN,
    /** Another person accepted that. */
    ACCEPTED,
    /** A supplement put something else in its place. */
    REPLACED
}
