package org.suyuan.intake.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;

/** The versions of the risk model; the newest is in force, none is ever changed. */
@ApplicationScoped
public class RiskModels {
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    private record Known(RiskModel model, long read) {}

    private volatile @Nullable Known known;

    /** The model in force; one that another replica put is in force here within a second. */
    public RiskModel current() {
        Known last = known;
        if (last != null && System.nanoTime() - last.read() < LOOK_AGAIN_NANOS) {
            return last.model();
        }
        RiskModel newest = newest();
        known = new Known(newest, System.nanoTime());
        return newest;
    }

    private RiskModel newest() {
        return sql.first(
                        "select version, model from risk_model order by version desc limit 1",
                        row -> json.readValue(row.getString("model"), RiskModel.class)
                                .numbered(row.getInt("version")))
                .orElseThrow();
    }

    /** Puts a model in force for what is drafted from now on; what was drafted keeps its version. */
    @Transactional
    public RiskModel put(RiskModel model) {
        model.check();
        known = null;
        trail.record("putRiskModel", null, null, List.of("rules", "medium", "high"));
        long version = sql.count(
                "insert into risk_model (model, put_by) values (?::jsonb, ?) returning version",
                new Sql.Json(model),
                caller.name());
        return model.numbered((int) version);
    }
}
