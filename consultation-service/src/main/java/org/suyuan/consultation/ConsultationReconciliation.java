package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.suyuan.platform.reconciliation.ReconciliationSource;

/** Counts the consultations. */
@ApplicationScoped
class ConsultationReconciliation implements ReconciliationSource {
    @Override
    public String states() {
        return "select state, count(*) from consultation group by state order by state";
    }

    @Override
    public Map<String, String> sets() {
        return Map.of(
                "consulted", "select id as petition_id from consultation",
                "concluded", "select id as petition_id from consultation where state in ('ADOPTED', 'WAIVED')");
    }
}
