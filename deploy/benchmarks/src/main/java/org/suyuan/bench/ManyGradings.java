package org.suyuan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.suyuan.local.Stack;

/** Multiplies the gradings that are there, one in ten of them still to be decided. */
final class ManyGradings {
    /** Ids in the order of arrival, as services make them, over five years. */
    private static final String ID = "(lpad(to_hex((extract(epoch from now()) * 1000)::bigint - (%d"
            + " - n) * 157680), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid";

    private ManyGradings() {}

    static void multiply(Stack stack, int gradings) throws SQLException {
        System.out.println("multiplying the gradings to " + gradings);
        try (Connection connection = stack.connect("grading");
                Statement statement = connection.createStatement()) {
            List<String> columns = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select column_name from information_schema.columns where table_schema = 'public' and table_name = 'grading'")) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
            statement.execute(
                    "create temporary table copy as select original, " + ID.formatted(gradings) + " as id, n from"
                            + " (select g.id as original, row_number() over (order by k, g.id) as n from grading g,"
                            + " generate_series(1, " + gradings
                            + " / (select count(*) from grading) - 1) k) numbered order by n");
            statement.execute("insert into grading (" + String.join(", ", columns) + ") select "
                    + String.join(
                            ", ", columns.stream().map(ManyGradings::value).toList())
                    + " from copy join grading g on g.id = copy.original order by copy.id");
            statement.execute("analyze");
        }
    }

    /** One in ten still waits for its decision, at times of its own. */
    private static String value(String column) {
        return switch (column) {
            case "id" -> "copy.id";
            case "open" -> "n % 10 = 0";
            case "state" -> "case when n % 10 = 0 then 'PROPOSED' else 'DECIDED' end";
            case "waits_until" -> "now() + n * interval '1 second'";
            default -> "g." + column;
        };
    }
}
