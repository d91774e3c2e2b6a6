package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.suyuan.platform.reconciliation.ReconciliationSource;

/** Counts the handlings. */
@ApplicationScoped
class FeedbackReconciliation implements ReconciliationSource {
    private static final String OF_TYPE = "select petition_id from timeline where type = 'org.suyuan.%s.v1'";

    @Override
    public String states() {
        return "select state, count(*) from handling group by state order by state";
    }

    @Override
    public Map<String, String> sets() {
        return Map.of(
                "registered", OF_TYPE.formatted("intake.petition-registered"),
                "reported", OF_TYPE.formatted("intake.report-issued"),
                "graded", "select id as petition_id from handling where due_at is not null",
                "concluded",
                        "select petition_id from timeline where type in"
                                + " ('org.suyuan.consultation.minutes-adopted.v1', 'org.suyuan.consultation.consultation-waived.v1')",
                "disclosed", "select id as petition_id from handling where disclosure_decided",
                "closed", "select id as petition_id from handling where state in ('CLOSED', 'REVISITED', 'ARCHIVED')",
                "archived", "select id as petition_id from handling where state = 'ARCHIVED'");
    }
}
