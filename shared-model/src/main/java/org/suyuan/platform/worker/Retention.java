package org.suyuan.platform.worker;

/** Holds what may be kept for a time only. */
public interface Retention {
    /** Deletes what is past its time; called once an hour, on every replica. */
    void forget();
}
