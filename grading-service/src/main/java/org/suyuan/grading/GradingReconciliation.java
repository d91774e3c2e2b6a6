package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.suyuan.platform.reconciliation.ReconciliationSource;

/** Counts the gradings. */
@ApplicationScoped
class GradingReconciliation implements ReconciliationSource {
    @Override
    public String states() {
        return "select state, count(*) from grading group by state order by state";
    }

    @Override
    public Map<String, String> sets() {
        return Map.of(
                "reported", "select id as petition_id from grading where report is not null",
                "graded", "select id as petition_id from grading where state = 'DECIDED'",
                "consulted", "select id as petition_id from grading where consultation_required");
    }
}
