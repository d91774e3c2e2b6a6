package org.suyuan.platform.reconciliation;

import java.util.Map;

/** The queries of a service for the census. */
public interface ReconciliationSource {
    /** A query of (state, count). */
    String states();

    /** By name of a set that services agree on, a query of its petition ids as {@code petition_id}. */
    Map<String, String> sets();
}
