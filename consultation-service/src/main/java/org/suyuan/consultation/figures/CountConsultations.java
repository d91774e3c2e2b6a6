package org.suyuan.consultation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.suyuan.consultation.Period;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.platform.deadline.DayClock;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;

/** Counts consultations about units of the caller's branch; accusations are not counted (E-19). */
@ApplicationScoped
public class CountConsultations {
    private static final String OF_BRANCH = " not confidential and (unit = ? or unit like ? escape '\\')";

    /** Each clock until a call that began between two moments. */
    private static final String CALLED = " from deadline join consultation on consultation.id = petition_id"
            + " where purpose = 'call' and (clock ->> 'startedAt')::timestamptz between ? and ? and";

    @Inject
    Sql sql;

    @Inject
    DayClock dayClock;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those between two days, both included. */
    @Transactional
    public ConsultationFigures of(LocalDate from, LocalDate to) {
        Period.check(from, to);
        Visibility branch = scope.branch();
        Map<String, Integer> counts = calls(branch, start(from), start(to.plusDays(1)));
        counts.putAll(sessions(branch, start(from), start(to.plusDays(1))));
        counts.putAll(items(branch, from, to));
        return new ConsultationFigures(
                counts.getOrDefault("required", 0),
                counts.getOrDefault("in_time", 0),
                counts.getOrDefault("late", 0),
                waived(branch, start(from), start(to.plusDays(1))),
                counts.getOrDefault("held", 0),
                counts.getOrDefault("on_time", 0),
                counts.getOrDefault("cancelled", 0),
                counts.getOrDefault("accepted", 0),
                counts.getOrDefault("first", 0),
                counts.getOrDefault("sent_back", 0),
                counts.getOrDefault("replaced", 0),
                counts.getOrDefault("overdue", 0));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zone.OF_RECORD).toInstant();
    }

    private Map<String, Integer> calls(Visibility branch, Instant from, Instant to) {
        return counts(
                "select count(*) as required, count(*) filter (where deadline.state = 'MET') as in_time,"
                        + " count(*) filter (where deadline.state = 'MISSED' or deadline.state = 'RUNNING' and deadline.due_at < ?) as late"
                        + CALLED + OF_BRANCH,
                clock.instant(),
                from,
                to,
                branch.branch(),
                branch.below());
    }

    private Map<WaiverGround, Integer> waived(Visibility branch, Instant from, Instant to) {
        Map<WaiverGround, Integer> waived = new EnumMap<>(WaiverGround.class);
        sql.list(
                "select waiver_ground, count(*)" + CALLED + OF_BRANCH
                        + " and consultation.state = 'WAIVED' group by waiver_ground",
                row -> waived.put(WaiverGround.valueOf(row.getString(1)), row.getInt(2)),
                from,
                to,
                branch.branch(),
                branch.below());
        return waived;
    }

    private Map<String, Integer> sessions(Visibility branch, Instant from, Instant to) {
        return counts(
                "select count(*) filter (where state = 'HELD') as held,"
                        + " count(*) filter (where state = 'HELD' and revision = 0) as on_time,"
                        + " count(*) filter (where state = 'CANCELLED') as cancelled from session"
                        + " where begins_at >= ? and begins_at < ? and" + OF_BRANCH
                        + " and not exists (select 1 from session_topic join consultation on consultation.id = petition_id"
                        + " where session_id = session.id and consultation.confidential)",
                from,
                to,
                branch.branch(),
                branch.below());
    }

    private Map<String, Integer> items(Visibility branch, LocalDate from, LocalDate to) {
        return counts(
                "select count(*) filter (where action_item.state = 'ACCEPTED') as accepted,"
                        + " count(*) filter (where action_item.state = 'ACCEPTED' and rounds = 1) as first,"
                        + " count(*) filter (where rounds > 1 or rounds = 1 and action_item.state = 'OPEN') as sent_back,"
                        + " count(*) filter (where action_item.state = 'REPLACED') as replaced,"
                        + " count(*) filter (where action_item.state = 'OPEN' and due_on <= ?) as overdue"
                        + " from action_item join consultation on consultation.id = petition_id"
                        + " where due_on between ? and ? and not confidential"
                        + " and (consultation.unit = ? or consultation.unit like ? escape '\\')",
                dayClock.lastOver(),
                from,
                to,
                branch.branch(),
                branch.below());
    }

    private Map<String, Integer> counts(String statement, Object... values) {
        return sql.first(statement, CountConsultations::read, values).orElseThrow();
    }

    private static Map<String, Integer> read(ResultSet row) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            counts.put(row.getMetaData().getColumnLabel(column), row.getInt(column));
        }
        return counts;
    }
}
