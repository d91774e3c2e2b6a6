package org.suyuan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.suyuan.local.Stack;

/** The limit: the rows of one registration, inserted into copies of the same tables and committed durably by plain JDBC. */
final class JdbcLimit {
    private static final List<String> TABLES =
            List.of("petition", "petitioner", "petition_count", "deadline", "outbox", "idempotency");

    /** When a gap-free number of the day is taken. */
    enum Count {
        NEVER,
        /** As the very last statement, told to nobody. */
        LAST,
        /** Before one exchange that gives it to the petition's row and writes event and answer. */
        AS_THE_SERVICE,
        /** Before the petition's row, the event and the answer are written one by one. */
        BEFORE_EACH
    }

    private final Stack stack;

    JdbcLimit(Stack stack) {
        this.stack = stack;
    }

    /** Copies the tables with their indexes. */
    void prepare() throws SQLException {
        try (Connection connection = stack.connect("intake");
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            for (String table : TABLES) {
                statement.execute("create table bench." + table + " (like public." + table + " including all)");
            }
        }
    }

    /**
     * A client that copies the rows of a real registration under new ids.
     *
     * @param counted when it takes a gap-free number of the day
     */
    Load.Act open(UUID sample, Count counted) throws SQLException {
        Connection connection = stack.connect("intake");
        connection.setAutoCommit(false);
        Row row = new Row(connection, sample);
        return () -> {
            row.insert(counted);
            connection.commit();
        };
    }

    /** One registration as prepared statements with constant values, read once from the sample. */
    private static final class Row {
        private static final String OUTBOX = "insert into bench.outbox"
                + " (event_id, topic, type, subject, occurred_at, data)"
                + " values (?, 'suyuan.intake', 'org.suyuan.intake.petition-registered.v1', ?, now(), ?)";
        private static final int OUTBOX_VALUES = 3;
        private static final String ANSWER =
                "insert into bench.idempotency (key, caller, fingerprint, body) values (?, 'clerk-wang', ?, ?)";

        private final Connection connection;
        private final PreparedStatement petition;
        private final PreparedStatement petitioner;
        private final PreparedStatement deadline;
        private final PreparedStatement outbox;
        private final PreparedStatement idempotency;
        private final PreparedStatement together;
        private final PreparedStatement count;
        private final String clock;
        private final byte[] data;
        private final String answer;

        Row(Connection connection, UUID sample) throws SQLException {
            this.connection = connection;
            clock = text("select clock::text from public.deadline where petition_id = '" + sample + "' limit 1");
            // Answers are sealed: the newest one is that of a registration like the sample's.
            answer = text("select body from public.idempotency order by given_at desc limit 1");
            data = new byte[420];
            petition = connection.prepareStatement("insert into bench.petition (id, version, number, state, channel,"
                    + " received_at, registered_at, anonymous, head_count, title, text, unit, urgent_signs, first_handler,"
                    + " receipt_hash, report, confidential, circumstances, report_version, limit_moved) select ?, version, ?, state, channel, received_at, registered_at, anonymous,"
                    + " head_count, title, text, unit, urgent_signs, first_handler, ?, report, confidential, circumstances, report_version, limit_moved from public.petition where id = '"
                    + sample + "'");
            petitioner = connection.prepareStatement(
                    "insert into bench.petitioner (id, petition_id, sealed) values (?, ?, ?)");
            deadline =
                    connection.prepareStatement("insert into bench.deadline (petition_id, purpose, item, state, due_at,"
                            + " next_rung_at, clock) values (?, ?, '', 'RUNNING', now(), now(), ?::jsonb)");
            outbox = connection.prepareStatement(OUTBOX);
            idempotency = connection.prepareStatement(ANSWER);
            together = connection.prepareStatement(
                    "update bench.petition set number = ? where id = ?;" + OUTBOX + ";" + ANSWER);
            count = connection.prepareStatement("insert into bench.petition_count as day_count (day, last)"
                    + " values (current_date, 1) on conflict (day) do update set last = day_count.last + 1"
                    + " returning last");
        }

        void insert(Count counted) throws SQLException {
            UUID id = UUID.randomUUID();
            insertPeopleAndClocks(id);
            if (counted == Count.BEFORE_EACH) {
                count.executeQuery().close();
            }
            petition.setObject(1, id);
            petition.setString(2, id.toString());
            petition.setBytes(3, id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            petition.executeUpdate();
            if (counted == Count.AS_THE_SERVICE) {
                count.executeQuery().close();
                together.setString(1, "XF-" + id);
                together.setObject(2, id);
                bindOutbox(together, 2, id);
                bindAnswer(together, 2 + OUTBOX_VALUES, id);
                together.execute();
            } else {
                bindOutbox(outbox, 0, id);
                outbox.executeUpdate();
                bindAnswer(idempotency, 0, id);
                idempotency.executeUpdate();
            }
            if (counted == Count.LAST) {
                count.executeQuery().close();
            }
        }

        private void insertPeopleAndClocks(UUID id) throws SQLException {
            petitioner.setObject(1, id);
            petitioner.setObject(2, id);
            petitioner.setBytes(3, new byte[200]);
            petitioner.executeUpdate();
            for (String purpose : List.of("report", "acceptance")) {
                deadline.setObject(1, id);
                deadline.setString(2, purpose);
                deadline.setString(3, clock);
                deadline.executeUpdate();
            }
        }

        private void bindOutbox(PreparedStatement insert, int behind, UUID id) throws SQLException {
            insert.setObject(behind + 1, id);
            insert.setObject(behind + 2, id);
            insert.setBytes(behind + 3, data);
        }

        private void bindAnswer(PreparedStatement insert, int behind, UUID id) throws SQLException {
            insert.setString(behind + 1, id.toString());
            insert.setBytes(behind + 2, new byte[32]);
            insert.setString(behind + 3, answer);
        }

        private String text(String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
