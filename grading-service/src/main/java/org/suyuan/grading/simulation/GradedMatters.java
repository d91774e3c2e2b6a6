package org.suyuan.grading.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.platform.json.StrictJson;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.worker.SetAside;

/** The petitions that a simulation goes through, page by page: reading them as aggregates would cost ten times as much. */
@ApplicationScoped
class GradedMatters {
    static final String WORKER = "simulation";

    /** Accusations are no part of it: their lead units would tell of them (E-19). */
    private static final String OF_REPORTS =
            " from grading where report is not null and state in ('PROPOSED', 'DECIDED')"
                    + " and not confidential and (unit = ? or unit like ? escape '\\')";

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    SetAside setAside;

    /** A petition with what it was graded by. */
    record Matter(UUID id, ReportIssued report, Criteria criteria) {}

    /** A page of petitions, the id of its last row, and whether there are more. */
    record Matters(List<Matter> page, UUID last, boolean more) {}

    /** A petition that would be graded otherwise. */
    record Change(UUID petitionId, Grade now, Grade then) {}

    long count(Visibility branch) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*)" + OF_REPORTS)) {
            select.setString(1, branch.branch());
            select.setString(2, branch.below());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("petitions cannot be counted", e);
        }
    }

    /** The next page; a matter that cannot be read is set aside, and the page is shorter by it. */
    Matters after(UUID id, Visibility branch, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, report, criteria" + OF_REPORTS + " and id > ? order by id limit ?")) {
            select.setString(1, branch.branch());
            select.setString(2, branch.below());
            select.setObject(3, id);
            select.setInt(4, atMost);
            List<Matter> page = new ArrayList<>(atMost);
            UUID last = id;
            int rows = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getObject(1, UUID.class);
                    rows++;
                    read(last, row.getString(2), row.getString(3)).ifPresent(page::add);
                }
            }
            return new Matters(page, last, rows == atMost);
        } catch (SQLException e) {
            throw new IllegalStateException("petitions cannot be read", e);
        }
    }

    private Optional<Matter> read(UUID id, String report, String criteria) {
        try {
            return Optional.of(new Matter(
                    id,
                    StrictJson.stored(json.readerFor(ReportIssued.class)).readValue(report),
                    StrictJson.stored(json.readerFor(Criteria.class)).readValue(criteria)));
        } catch (JsonProcessingException | RuntimeException e) {
            setAside.put(WORKER, id.toString(), e);
            return Optional.empty();
        }
    }

    void keep(UUID simulation, List<Change> changes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into simulation_change"
                        + " (simulation_id, petition_id, grade_now, grade_then) values (?, ?, ?, ?)")) {
            for (Change change : changes) {
                insert.setObject(1, simulation);
                insert.setObject(2, change.petitionId());
                insert.setString(3, change.now().name());
                insert.setString(4, change.then().name());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("what would change cannot be kept", e);
        }
    }

    /** What would change, the newest petitions first, those before an id. */
    List<Change> changes(UUID simulation, UUID before, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select petition_id, grade_now, grade_then"
                        + " from simulation_change where simulation_id = ? and petition_id < ?"
                        + " order by petition_id desc limit ?")) {
            select.setObject(1, simulation);
            select.setObject(2, before);
            select.setInt(3, atMost);
            List<Change> changes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(new Change(
                            row.getObject(1, UUID.class),
                            Grade.valueOf(row.getString(2)),
                            Grade.valueOf(row.getString(3))));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("what would change cannot be read", e);
        }
    }
}
