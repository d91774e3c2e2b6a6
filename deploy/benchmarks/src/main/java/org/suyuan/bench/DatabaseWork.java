package org.suyuan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suyuan.local.Layout;
import org.suyuan.local.Stack;

/** Counts what PostgreSQL did between two moments, by its own statistics. */
final class DatabaseWork {
    /** At rest there are some thirty a second. */
    private static final int FEW_COMMITS = 60;

    private static final int MOST_SECONDS = 60;

    /** The rows that every act changes, by the service that has them. */
    private static final Map<String, List<String>> LIVELY = Map.of(
            "intake", List.of("petition", "deadline"),
            "grading", List.of("grading"),
            "feedback", List.of("handling", "deadline"));

    private final Stack stack;

    DatabaseWork(Stack stack) {
        this.stack = stack;
    }

    /**
     * What was done so far.
     *
     * @param updates by table; those that touched no index apart
     */
    record Done(double statements, double commits, double walBytes, Map<String, Updates> updates) {
        /** What was done since an earlier moment, for each of some petitions. */
        Done since(Done earlier, double petitions) {
            Map<String, Updates> since = new TreeMap<>(updates);
            since.replaceAll(
                    (table, all) -> all.since(earlier.updates.getOrDefault(table, new Updates(0, 0)), petitions));
            return new Done(
                    (statements - earlier.statements) / petitions,
                    (commits - earlier.commits) / petitions,
                    (walBytes - earlier.walBytes) / petitions,
                    since);
        }

        void print() {
            System.out.printf(
                    "in the databases, a petition: %.1f statements, %.1f commits, %.1f KiB of WAL%n",
                    statements, commits, walBytes / 1024);
            updates.forEach((table, each) -> System.out.printf(
                    "  %-20s %4.1f updates, %3.0f %% of them HOT%n", table, each.all, 100 * each.hot / each.all));
        }
    }

    private record Updates(double all, double hot) {
        Updates since(Updates earlier, double petitions) {
            return new Updates((all - earlier.all) / petitions, (hot - earlier.hot) / petitions);
        }
    }

    Done done() throws SQLException {
        try (Connection connection = stack.connectToServer();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            double statements = number(statement, "select sum(calls) from pg_stat_statements");
            double commits = number(statement, "select sum(xact_commit) from pg_stat_database");
            double wal = number(statement, "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
            return new Done(statements, commits, wal, updates());
        }
    }

    /** Waits until the services have digested what was asked of them: a second with few commits, and not for ever. */
    void awaitQuiet() throws SQLException, InterruptedException {
        double before = commits();
        for (int second = 0; second < MOST_SECONDS; second++) {
            Thread.sleep(1000);
            double now = commits();
            if (now - before < FEW_COMMITS) {
                return;
            }
            before = now;
        }
    }

    private double commits() throws SQLException {
        try (Connection connection = stack.connectToServer();
                Statement statement = connection.createStatement()) {
            return number(statement, "select sum(xact_commit) from pg_stat_database");
        }
    }

    private static double number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private Map<String, Updates> updates() throws SQLException {
        Map<String, Updates> updates = new TreeMap<>();
        for (String service : Layout.SERVICES) {
            for (String table : LIVELY.getOrDefault(service, List.of())) {
                try (Connection connection = stack.connect(service);
                        Statement statement = connection.createStatement();
                        ResultSet row =
                                statement.executeQuery("select n_tup_upd, n_tup_hot_upd from pg_stat_user_tables"
                                        + " where schemaname = 'public' and relname = '" + table + "'")) {
                    row.next();
                    updates.put(service + "." + table, new Updates(row.getLong(1), row.getLong(2)));
                }
            }
        }
        return updates;
    }

    /** Forgets the statements counted so far. */
    void forget() throws SQLException {
        try (Connection connection = stack.connectToServer();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    /** Prints the statements since then, the most frequent first: how many a petition, and their time. */
    void printStatements(double petitions) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = stack.connectToServer();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select datname, calls, total_exec_time, query"
                        + " from pg_stat_statements s join pg_database d on d.oid = s.dbid order by calls desc")) {
            while (row.next() && row.getLong(2) / petitions > 0.05) {
                lines.add("%6.2f %8.3f ms  %-12s %s"
                        .formatted(
                                row.getLong(2) / petitions,
                                row.getDouble(3) / petitions,
                                row.getString(1),
                                row.getString(4).replaceAll("\\s+", " ")));
            }
        }
        lines.forEach(System.out::println);
    }
}
