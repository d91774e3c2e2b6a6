package org.suyuan.platform.deadline;

import org.suyuan.contract.DeadlineReached;

/** What else a service does when one of its clocks reaches a rung; in the transaction that tells it, so it happens once. */
public interface RungListener {
    void reached(DeadlineReached told);
}
