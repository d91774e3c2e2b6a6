package org.suyuan.platform.census;

/** Holds what may be kept for a time only. */
public interface Forgetting {
    /** Deletes what is past its time; called once an hour, on every replica. */
    void forget();
}
