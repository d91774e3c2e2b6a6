package org.suyuan.platform.inbox;

import java.util.List;

/** Sees every new event of every topic the service reads, many at a time, in the transaction that remembers them. */
public interface EventObserver {
    void observe(List<Received> events);
}
