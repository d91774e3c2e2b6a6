package org.suyuan.consultation.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Centre;
import org.suyuan.contract.Branch;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/**
 * Finds what waits, by due time: for a unit what it is to do itself, for office and leaders whatever waits about petitions of their
 * branch. Accusations are shown to nobody here (E-19).
 */
@ApplicationScoped
public class FindWork {
    /** Each clock of step 3, and whom it waits for. */
    private static final String ALL = "select deadline.petition_id, purpose, item, deadline.due_at, grade,"
            + " coalesce(case purpose when 'action-item' then (select unit from action_item where id = item::uuid)"
            + " when 'judicial-confirmation' then (select other_side from mediation where id = item::uuid) end, unit) as waits_for,"
            + " case purpose when 'task-force' then (select lead from task_force where id = item::uuid)"
            + " when 'referral' then (select name from referral join partner on partner.id = partner_id where referral.id = item::uuid)"
            + " end as who from deadline join consultation on consultation.id = petition_id and not confidential"
            + " where deadline.state = 'RUNNING' and ";

    private static final String OF_ALL = "(unit = ? or unit like ? escape '\\')";

    /** Of a part of the enterprise are few petitions, which an index finds; of the whole the first are soon met. */
    private static final String OF_A_PART =
            "deadline.petition_id = any(array(select id from consultation where not confidential"
                    + " and (unit = ? or unit like ? escape '\\')))";

    /** A unit sees what it is to do, and nothing of the petitions about it. */
    private static final String OF_UNITS =
            "(deadline.petition_id, purpose, item) in (select petition_id, 'action-item', id::text"
                    + " from action_item where state in ('OPEN', 'HANDED_IN') and (unit = ? or unit like ? escape '\\')"
                    + " union all select petition_id, 'judicial-confirmation', id::text from mediation"
                    + " where state = 'AGREED' and (other_side = ? or other_side like ? escape '\\'))";

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    @Inject
    Centre centre;

    @Inject
    Clock clock;

    /**
     * What waits in the caller's branch, the earliest first.
     *
     * @param purpose of the clock; null for all
     */
    @Transactional
    public List<Waiting> find(@Nullable String purpose, int atMost) {
        Visibility branch = scope.branch();
        boolean office = centre.isOffice() || centre.isLeader();
        List<@Nullable Object> values = new ArrayList<>(List.of(branch.branch(), branch.below()));
        if (!office) {
            values.addAll(List.of(branch.branch(), branch.below()));
        }
        values.addAll(List.of(purpose == null, purpose == null ? "" : purpose));
        Instant now = clock.instant();
        return sql.list(
                ALL + (office ? ofTheOffice(branch) : OF_UNITS) + " and (? or purpose = ?)"
                        + " order by due_at, petition_id, purpose, item limit " + atMost,
                row -> read(row, now),
                values.toArray());
    }

    private static String ofTheOffice(Visibility branch) {
        return Branch.isTop(branch.branch()) ? OF_ALL : OF_A_PART;
    }

    private static Waiting read(ResultSet row, Instant now) throws SQLException {
        Instant due = Sql.moment(row, "due_at");
        return new Waiting(
                row.getObject("petition_id", UUID.class),
                row.getString("purpose"),
                row.getString("item"),
                row.getString("waits_for"),
                row.getString("who"),
                due,
                due.isBefore(now),
                Grade.valueOf(row.getString("grade")));
    }
}
