package org.suyuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.testkit.Servers;

/** That nobody waits for the count of the day while another registration is at work (ADR 18). */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class NumbersTest {
    private static final long LONGEST_SECONDS = 20;

    @Inject
    RegisterPetition registerPetition;

    @Inject
    DeferredWrites deferredWrites;

    @Inject
    DataSource database;

    @Test
    void who_registers_while_another_registration_is_not_finished_comes_before_it() throws SQLException {
        List<UUID> petitions = QuarkusTransaction.requiringNew().call(() -> {
            UUID slow = registered();
            return List.of(inAnotherThread(), slow);
        });
        assertThat(count(petitions.get(1))).isEqualTo(count(petitions.get(0)) + 1);
    }

    @Test
    void a_registration_that_is_taken_back_gives_its_number_back() throws SQLException {
        UUID before = QuarkusTransaction.requiringNew().call(this::registered);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    registered();
                    deferredWrites.write("");
                    throw new IllegalStateException("taken back");
                }))
                .hasMessageContaining("taken back");
        UUID next = QuarkusTransaction.requiringNew().call(this::registered);
        assertThat(count(next)).isEqualTo(count(before) + 1);
    }

    private UUID inAnotherThread() {
        return CompletableFuture.supplyAsync(
                        () -> QuarkusTransaction.requiringNew().call(this::registered))
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private UUID registered() {
        return registerPetition
                .register(IntakeFixture.registration(IntakeFixture.NOW, true, List.of(), 1))
                .id();
    }

    private int count(UUID id) throws SQLException {
        return Integer.parseInt(number(id).split("-")[1]);
    }

    private String number(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select number from petition where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
