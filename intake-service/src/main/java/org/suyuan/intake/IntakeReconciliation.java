package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.suyuan.platform.reconciliation.ReconciliationSource;

/** Counts the petitions. */
@ApplicationScoped
class IntakeReconciliation implements ReconciliationSource {
    @Override
    public String states() {
        return "select state, count(*) from petition group by state order by state";
    }

    @Override
    public Map<String, String> sets() {
        return Map.of(
                "registered", "select id as petition_id from petition where history_closed_on is null",
                "reported", "select id as petition_id from petition where report_issued_at is not null",
                "graded", "select id as petition_id from petition where grade is not null",
                "closed",
                        "select id as petition_id from petition where state in ('CLOSED', 'ARCHIVED')"
                                + " and history_closed_on is null",
                "archived", "select id as petition_id from petition where state = 'ARCHIVED'");
    }
}
