package org.suyuan.intake.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.security.Caller;

/** The versions of the risk model; the newest is in force, none is ever changed. */
@ApplicationScoped
public class RiskModels {
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    @Inject
    DataSource database;

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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select version, model from risk_model order by version desc limit 1");
                ResultSet row = select.executeQuery()) {
            row.next();
            return read(row.getInt("version"), row.getString("model"));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the risk model cannot be read", e);
        }
    }

    /** Puts a model in force for what is drafted from now on; what was drafted keeps its version. */
    @Transactional
    public RiskModel put(RiskModel model) {
        model.check();
        known = null;
        trail.record("putRiskModel", null, null, List.of("rules", "medium", "high"));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into risk_model (model, put_by) values (?::jsonb, ?) returning version")) {
            insert.setString(1, json.writeValueAsString(model));
            insert.setString(2, caller.name());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new RiskModel(row.getInt(1), model.rules(), model.medium(), model.high());
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the risk model cannot be written", e);
        }
    }

    private RiskModel read(int version, String model) throws JsonProcessingException {
        RiskModel read = json.readValue(model, RiskModel.class);
        return new RiskModel(version, read.rules(), read.medium(), read.high());
    }
}
