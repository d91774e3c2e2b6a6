package org.suyuan.grading.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;

/**
 * Counts what became of grades (G-09), of the caller's branch. How they were decided first is read from the first change,
 * where there is one; accusations are not counted.
 */
@ApplicationScoped
public class JudgeQuality {
    private static final String DECIDED = "with decided as (select proposed, decided_at, proposed_at, opinions,"
            + " coalesce(regradings -> 0 ->> 'from', grade) as first_grade,"
            + " first_decided_by as account,"
            + " (select count(*) from jsonb_array_elements(regradings) r where grade_rank(r ->> 'to') > grade_rank(r ->> 'from')) as raised,"
            + " (select count(*) from jsonb_array_elements(regradings) r where grade_rank(r ->> 'to') < grade_rank(r ->> 'from')) as lowered"
            + " from grading where state = 'DECIDED' and not confidential and received_at >= ? and received_at < ?"
            + " and (unit = ? or unit like ? escape '\\'))";

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    /**
     * Of petitions that arrived in a period.
     *
     * @param from first day, in the zone of record
     * @param to last day
     */
    public Quality of(LocalDate from, LocalDate to) {
        return query(
                        from,
                        to,
                        " select count(*), count(*) filter (where first_grade = proposed),"
                                + " percentile_cont(0.5) within group (order by extract(epoch from decided_at - proposed_at) / 3600),"
                                + " percentile_cont(0.9) within group (order by extract(epoch from decided_at - proposed_at) / 3600),"
                                + " coalesce(sum(raised), 0), coalesce(sum(lowered), 0) from decided",
                        row -> new Quality(
                                row.getLong(1),
                                row.getLong(2),
                                row.getObject(3, Double.class),
                                row.getObject(4, Double.class),
                                row.getLong(5),
                                row.getLong(6),
                                deciders(from, to),
                                proposals(from, to),
                                departments(from, to)))
                .get(0);
    }

    private List<Quality.OfDecider> deciders(LocalDate from, LocalDate to) {
        return query(
                from,
                to,
                " select account, count(*), count(*) filter (where first_grade <> proposed),"
                        + " sum(raised), sum(lowered) from decided group by account order by account",
                row -> new Quality.OfDecider(
                        row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
    }

    private List<Quality.OfProposal> proposals(LocalDate from, LocalDate to) {
        return query(
                from,
                to,
                " select proposed, first_grade, count(*) from decided group by 1, 2 order by grade_rank(proposed), grade_rank(first_grade)",
                row -> new Quality.OfProposal(
                        Grade.valueOf(row.getString(1)), Grade.valueOf(row.getString(2)), row.getLong(3)));
    }

    private List<Quality.OfDepartment> departments(LocalDate from, LocalDate to) {
        return query(
                from,
                to,
                " select o ->> 'unit', count(*) filter (where o ->> 'state' = 'AGREED'),"
                        + " count(*) filter (where o ->> 'state' = 'DIFFERED'),"
                        + " count(*) filter (where o ->> 'state' = 'SILENT')"
                        + " from decided, jsonb_array_elements(opinions) o group by 1 order by 1",
                row -> new Quality.OfDepartment(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
    }

    private <T> List<T> query(LocalDate from, LocalDate to, String select, Sql.Reading<T> reading) {
        Visibility branch = scope.branch();
        return sql.list(
                DECIDED + select,
                reading,
                from.atStartOfDay(Zone.OF_RECORD).toOffsetDateTime(),
                to.plusDays(1).atStartOfDay(Zone.OF_RECORD).toOffsetDateTime(),
                branch.branch(),
                branch.below());
    }
}
