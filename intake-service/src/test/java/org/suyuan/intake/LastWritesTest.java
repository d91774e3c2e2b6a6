package org.suyuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.testkit.Servers;

/** That rows which are written last are written all or none, in their order. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class LastWritesTest {
    private static final String INSERT =
            "insert into idempotency (key, caller, fingerprint, body) values (?, ?, convert_to('x', 'UTF8'),"
                    + " (select count(*) from idempotency where caller = ?)::text)";

    /** More than two exchanges. */
    private static final int MANY = 40;

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    DataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private final String caller = "last-" + UUID.randomUUID();

    @Test
    void many_rows_are_written_in_their_order_when_the_transaction_ends() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> {
            IntStream.range(0, MANY).forEach(this::add);
            assertThat(written()).isEmpty();
        });
        assertThat(written())
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(Integer::toString).toList());
    }

    @Test
    void one_row_that_is_refused_undoes_everything() throws SQLException {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    IntStream.range(0, MANY).forEach(this::add);
                    add(0);
                }))
                .hasStackTraceContaining("the last rows of a transaction cannot be written");
        assertThat(written()).isEmpty();
    }

    @Test
    void a_row_that_is_not_there_undoes_everything() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    add(0);
                    deferredWrites.add("update idempotency set body = '' where key = ?", List.of("nobody-has-this"));
                    add(1);
                }))
                .hasStackTraceContaining("not one row: update idempotency");
        assertThat(written()).isEmpty();
    }

    @Test
    void nothing_is_awaited_any_more_when_the_last_rows_are_written() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    deferredWrites.write("");
                    deferredWrites.atLast(() -> "too late");
                }))
                .hasStackTraceContaining("nothing more is awaited");
    }

    @Test
    void what_is_taken_back_is_not_written() throws SQLException {
        QuarkusTransaction.begin();
        add(0);
        QuarkusTransaction.rollback();
        assertThat(written()).isEmpty();
    }

    @Test
    void without_a_transaction_and_when_it_is_ending_a_row_is_written_at_once() throws SQLException {
        add(0);
        QuarkusTransaction.requiringNew().run(() -> {
            add(1);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    add(2);
                }

                @Override
                public void afterCompletion(int status) {}
            });
        });
        assertThat(written()).containsExactly("0", "1", "2");
    }

    @Test
    void what_only_the_end_brings_stands_in_every_row_and_is_asked_for_when_all_else_is_done() {
        List<String> order = new ArrayList<>();
        String told = QuarkusTransaction.requiringNew().call(() -> {
            String number = deferredWrites.atLast(() -> {
                order.add("asked for");
                return "1042";
            });
            String body = "insert into idempotency (key, caller, fingerprint, body) values (?, ?, ?, ?)";
            deferredWrites.add(body, List.of(caller + "-text", caller, new byte[] {(byte) 0xff, 0x00}, number));
            deferredWrites.add(
                    body.replace("values (?, ?, ?, ?)", "values (?, ?, '', convert_from(?, 'UTF8'))"),
                    List.of(caller + "-bytes", caller, number.getBytes(StandardCharsets.UTF_8)));
            order.add("all else");
            return deferredWrites.write("number " + number);
        });
        assertThat(told).isEqualTo("number 1042");
        assertThat(order).containsExactly("all else", "asked for");
        assertThat(written()).containsExactly("1042", "1042");
        assertThat(fingerprint(caller + "-text")).isEqualTo("ff00");
    }

    private void add(int number) {
        deferredWrites.add(INSERT, List.of(caller + "-" + number, caller, caller));
    }

    private String fingerprint(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select encode(fingerprint, 'hex') from idempotency where key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many there were before each. */
    private List<String> written() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select body from idempotency where caller = ? order by body::integer")) {
            select.setString(1, caller);
            List<String> bodies = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bodies.add(row.getString(1));
                }
            }
            return bodies;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
