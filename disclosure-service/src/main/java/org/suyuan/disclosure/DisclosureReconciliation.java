package org.suyuan.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.suyuan.platform.reconciliation.ReconciliationSource;

/** Counts the disclosures. */
@ApplicationScoped
class DisclosureReconciliation implements ReconciliationSource {
    @Override
    public String states() {
        return "select state, count(*) from disclosure group by state order by state";
    }

    @Override
    public Map<String, String> sets() {
        return Map.of(
                "graded", "select id as petition_id from disclosure",
                "closed", "select id as petition_id from disclosure where petition_closed",
                "disclosed",
                        "select id as petition_id from disclosure where state in ('PUBLISHED', 'WAIVED')"
                                + " or withdrawal is not null");
    }
}
