package org.suyuan.feedback.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.feedback.HandlingState;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/**
 * Finds what waits, by due time: for a unit what it is to do itself, for the office whatever waits about petitions of its branch.
 * Accusations are shown to discipline alone, which has them in its lists (E-19).
 */
@ApplicationScoped
public class FindWork {
    private static final int MANY = 5000;

    /** Each clock of step 5, and whom it waits for; the handlings are looked up for the clocks that run, of a million only those. */
    private static final String ALL =
            "select deadline.petition_id, purpose, item, deadline.due_at, handling.state, grade,"
                    + " handling.unit as concerned, coalesce(case purpose"
                    + " when 'advice' then (select unit from advice where id = item::uuid)"
                    + " when 'supervision' then (select unit from supervision where id = item::uuid)"
                    + " when 'promise' then (select unit from obligation where id = item::uuid)"
                    + " when 'sign-in' then nullif(item, '')"
                    + " end, handling_unit) as waits_for"
                    + " from deadline join lateral (select * from handling where id = deadline.petition_id and not confidential offset 0)"
                    + " handling on true"
                    + " where deadline.state = 'RUNNING'";

    /** Where something may wait for a unit. */
    private static final List<String> WITH_A_UNIT = List.of(
            "select id from handling where active and " + inBranch("handling_unit"),
            "select petition_id from unit_part where state <> 'RELEASED' and " + inBranch("unit"),
            "select petition_id from obligation where state in ('OPEN', 'HANDED_ON') and " + inBranch("unit"),
            "select petition_id from supervision where state <> 'ENDED' and " + inBranch("unit"),
            "select petition_ids[1] from advice where state = 'OPEN' and " + inBranch("unit"));

    /** What is about units of a branch; an advice, or a promise that was handed on, waits also when its petition is archived. */
    private static final List<String> ABOUT_A_UNIT = List.of(
            "select id from handling where active and " + inBranch("unit"),
            "select id from handling where id in (select petition_ids[1] from advice where state = 'OPEN'"
                    + " union all select petition_id from obligation where state in ('OPEN', 'HANDED_ON')) and "
                    + inBranch("unit"));

    private static final String OF_UNITS =
            "purpose not in ('revisit', 'visit', 'review', 're-review', 'review-request')" + " and "
                    + inBranch("waits_for");

    private static final String OF_THE_OFFICE = inBranch("concerned");

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What waits in the caller's branch, the earliest first.
     *
     * @param unit that is waited for, with those below; null for all
     * @param purpose of the clock; null for all
     */
    @Transactional
    public List<Waiting> find(@Nullable String unit, @Nullable String purpose, int atMost) {
        boolean office = caller.hasRole(Roles.CLERK) || caller.hasRole(Roles.DIRECTOR);
        Visibility branch = scope.branch();
        Visibility of = new Visibility(unit == null ? "" : unit, true, true, false);
        List<@Nullable Object> values = new ArrayList<>();
        String waiting =
                ALL + among(office && unit == null ? ABOUT_A_UNIT : WITH_A_UNIT, unit == null ? branch : of, values);
        values.addAll(List.of(branch.branch(), branch.below(), unit == null, of.branch(), of.below()));
        values.addAll(List.of(purpose == null, purpose == null ? "" : purpose, atMost));
        Instant now = clock.instant();
        return sql.list(
                "select * from (" + waiting + ") waiting where " + (office ? OF_THE_OFFICE : OF_UNITS)
                        + " and (? or " + inBranch("waits_for") + ") and (? or purpose = ?)"
                        + " order by due_at, petition_id, purpose, item limit ?",
                row -> read(row, now),
                values.toArray());
    }

    /** Narrows it to the petitions of a branch, which an index finds; those of a large branch are soon met among the first due. */
    private String among(List<String> queries, Visibility branch, List<@Nullable Object> values) {
        Object[] each = Collections.nCopies(queries.size(), List.of(branch.branch(), branch.below())).stream()
                .flatMap(List::stream)
                .toArray();
        List<UUID> petitions = sql.ids(String.join(" union all ", queries) + " limit " + MANY, each);
        if (petitions.size() == MANY) {
            return "";
        }
        values.add(Sql.Many.uuids(petitions));
        return " and deadline.petition_id = any(?)";
    }

    private static String inBranch(String unit) {
        return "(" + unit + " = ? or " + unit + " like ? escape '\\')";
    }

    private static Waiting read(ResultSet row, Instant now) throws SQLException {
        Instant due = Sql.moment(row, "due_at");
        return new Waiting(
                row.getObject("petition_id", UUID.class),
                row.getString("purpose"),
                row.getString("item"),
                row.getString("waits_for"),
                due,
                due.isBefore(now),
                HandlingState.valueOf(row.getString("state")),
                Grade.valueOf(row.getString("grade")));
    }
}
