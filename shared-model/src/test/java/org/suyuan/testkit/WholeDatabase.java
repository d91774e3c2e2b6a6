package org.suyuan.testkit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** Looks for words in every row of every table of a service: as text, and as the bytes of it. */
public final class WholeDatabase {
    private WholeDatabase() {}

    /** Names of the tables that hold the words. */
    public static List<String> tablesWith(DataSource database, String words) throws SQLException {
        String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery("select 1 from \"" + table + "\" t where position('" + words
                        + "' in t::text) > 0 or position('" + hex + "' in t::text) > 0 limit 1")) {
                    if (row.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
