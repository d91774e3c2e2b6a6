package org.suyuan.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that stands in the database of a service, as text. */
final class Rows {
    private Rows() {}

    /** The rows of each table. */
    static Map<String, List<String>> of(String service) throws SQLException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (Connection connection = RunningSuite.connect(service);
                Statement statement = connection.createStatement()) {
            for (String table : column(statement, "select tablename from pg_tables where schemaname = 'public'")) {
                rows.put(table, column(statement, "select t::text from \"" + table + "\" t"));
            }
        }
        return rows;
    }

    /** The tables in which a text stands. */
    static List<String> tablesWith(String service, String text) throws SQLException {
        return of(service).entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(text)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(String.valueOf(row.getString(1)));
            }
        }
        return values;
    }
}
