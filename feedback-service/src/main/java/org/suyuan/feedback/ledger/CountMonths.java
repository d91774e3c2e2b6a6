package org.suyuan.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.EventType;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;

/** Counts the last twelve months of a unit, this one included. Accusations are not counted (E-19). */
@ApplicationScoped
public class CountMonths {
    private static final int MONTHS = 12;

    /** What is counted, by the name of its column: each time by the moment that decides about the month. */
    private static final Map<String, String> COUNTED = new TreeMap<>(Map.of(
            "received", counted("received_at", "", ""),
            "replied", counted("written_at", "writing", "writing.kind = 'REPLY'"),
            "closed", counted("closed_at", "", ""),
            "closed_in_time",
                    counted("closed_at", "deadline", "purpose = 'handling' and item = '' and deadline.state = 'MET'"),
            "contested", counted("asked_on::timestamp at time zone 'Asia/Shanghai'", "review", ""),
            "reopened",
                    counted(
                            "occurred_at",
                            "timeline",
                            "timeline.type = '" + EventType.of(HandlingReopened.class) + "'"),
            "dissatisfied", counted("given_at", "evaluation", "dissatisfied"),
            "supervised", counted("opened_at", "supervision", "")));

    private static final String MONTHLY = "select to_char(month, 'YYYY-MM') as month, "
            + COUNTED.keySet().stream()
                    .map(what -> "coalesce(sum(times) filter (where what = '" + what + "'), 0) as " + what)
                    .collect(Collectors.joining(", "))
            + " from generate_series(?::timestamp, ?::timestamp + interval '11 months', interval '1 month') month left join ("
            + COUNTED.entrySet().stream()
                    .map(each -> "select '" + each.getKey()
                            + "' as what, date_trunc('month', at at time zone 'Asia/Shanghai') as of,"
                            + " count(*) as times from (" + each.getValue() + ") one group by 2")
                    .collect(Collectors.joining(" union all "))
            + ") counted on of = month group by 1 order by 1";

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /**
     * The months of a unit with those below, the oldest first.
     *
     * @param unit null for the caller's own
     * @throws org.suyuan.platform.security.OutOfScope when the unit is not in the caller's branch
     */
    @Transactional
    public List<Month> of(@Nullable String unit) {
        if (unit != null) {
            scope.demandCovers(unit);
        }
        Visibility of = unit == null ? scope.branch() : new Visibility(unit, true, false, false);
        LocalDate first = Zone.today(clock).withDayOfMonth(1).minusMonths(MONTHS - 1L);
        List<Object> values = new ArrayList<>(List.of(first, first));
        COUNTED.keySet()
                .forEach(what -> values.addAll(List.of(
                        of.branch(),
                        of.below(),
                        first.atStartOfDay(Zone.OF_RECORD).toInstant())));
        return sql.list(MONTHLY, CountMonths::read, values.toArray());
    }

    private static String counted(String at, String beside, String condition) {
        return "select " + at + " as at from handling"
                + (beside.isEmpty() ? "" : " join " + beside + " on " + beside + ".petition_id = handling.id")
                + " where not confidential and (handling_unit = ? or handling_unit like ? escape '\\') and " + at
                + " >= ?"
                + (condition.isEmpty() ? "" : " and " + condition);
    }

    private static Month read(ResultSet row) throws SQLException {
        return new Month(
                row.getString("month"),
                row.getInt("received"),
                row.getInt("replied"),
                row.getInt("closed"),
                row.getInt("closed_in_time"),
                row.getInt("contested"),
                row.getInt("reopened"),
                row.getInt("dissatisfied"),
                row.getInt("supervised"));
    }
}
