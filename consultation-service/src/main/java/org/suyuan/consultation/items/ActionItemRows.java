package org.suyuan.consultation.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.platform.sql.Sql;

/** Items and their rounds as rows. */
final class ActionItemRows {
    private ActionItemRows() {}

    static ActionItem item(ResultSet row) throws SQLException {
        return new ActionItem(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getInt("supplement"),
                row.getString("what"),
                row.getString("unit"),
                row.getObject("due_on", LocalDate.class),
                ItemState.valueOf(row.getString("state")),
                row.getInt("rounds"),
                row.getString("evidence"),
                row.getString("handed_in_by"),
                Sql.momentOrNull(row, "handed_in_at"),
                row.getString("judged_by"),
                Sql.momentOrNull(row, "judged_at"),
                row.getString("reason"),
                null);
    }

    static ActionItem.Round round(ResultSet row) throws SQLException {
        return new ActionItem.Round(
                row.getInt("round"),
                row.getString("evidence"),
                row.getString("handed_in_by"),
                Sql.moment(row, "handed_in_at"),
                row.getObject("accepted", Boolean.class),
                row.getString("judged_by"),
                Sql.momentOrNull(row, "judged_at"),
                row.getString("reason"));
    }
}
