package org.suyuan.platform.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of the table {@code audit}. */
final class AuditRows {
    static final String COLUMNS =
            "select id, at, actor, roles, unit, act, petition_id, purpose, fields, request_id from audit";

    private AuditRows() {}

    static List<AuditEntry> read(PreparedStatement select) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                texts(row, "roles"),
                row.getString("unit"),
                row.getString("act"),
                row.getObject("petition_id", UUID.class),
                row.getString("purpose"),
                texts(row, "fields"),
                row.getString("request_id"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
