package org.suyuan.grading.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.platform.json.StrictJson;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
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
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    SetAside setAside;

    /** A petition with what it was graded by. */
    record Matter(UUID id, ReportIssued report, Criteria criteria) {}

    /** A page of petitions, the id of its last row, and whether there are more. */
    record Matters(List<Matter> page, UUID last, boolean more) {}

    private record Row(UUID id, Optional<Matter> matter) {}

    /** A petition that would be graded otherwise. */
    record Change(UUID petitionId, Grade now, Grade then) {}

    long count(Visibility branch) {
        return sql.count("select count(*)" + OF_REPORTS, branch.branch(), branch.below());
    }

    /** The next page; a matter that cannot be read is set aside, and the page is shorter by it. */
    Matters after(UUID id, Visibility branch, int atMost) {
        List<Row> rows = sql.list(
                "select id, report, criteria" + OF_REPORTS + " and id > ? order by id limit ?",
                row -> {
                    UUID petition = row.getObject(1, UUID.class);
                    return new Row(petition, read(petition, row.getString(2), row.getString(3)));
                },
                branch.branch(),
                branch.below(),
                id,
                atMost);
        UUID last = rows.isEmpty() ? id : rows.get(rows.size() - 1).id();
        return new Matters(
                rows.stream().map(Row::matter).flatMap(Optional::stream).toList(), last, rows.size() == atMost);
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
        sql.batch(
                "insert into simulation_change (simulation_id, petition_id, grade_now, grade_then) values (?, ?, ?, ?)",
                changes.stream()
                        .map(change -> new Object[] {simulation, change.petitionId(), change.now(), change.then()})
                        .toList());
    }

    /** Petitions that would be graded otherwise, newest first, those before an id. */
    List<Change> changes(UUID simulation, UUID before, int atMost) {
        return sql.list(
                "select petition_id, grade_now, grade_then"
                        + " from simulation_change where simulation_id = ? and petition_id < ?"
                        + " order by petition_id desc limit ?",
                row -> new Change(
                        row.getObject(1, UUID.class), Grade.valueOf(row.getString(2)), Grade.valueOf(row.getString(3))),
                simulation,
                before,
                atMost);
    }
}
