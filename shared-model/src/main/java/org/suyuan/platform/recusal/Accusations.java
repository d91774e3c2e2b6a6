package org.suyuan.platform.recusal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.contract.Accusation;
import org.suyuan.platform.store.AdvisoryLock;
import org.suyuan.platform.store.Aggregate;
import org.suyuan.platform.store.Aggregates;

/**
 * Petitions that turned out to accuse somebody after their registration (E-19). Remembered, because the news may come
 * before this service has anything of the petition.
 */
@ApplicationScoped
public class Accusations {
    @Inject
    DataSource database;

    @Inject
    AdvisoryLock locks;

    @Inject
    @All
    List<Aggregates<?>> aggregates;

    /** Another replica may be taking the petition in, or the accusation, at this moment: who comes second sees the first. */
    private void waitForOthers(UUID petitionId) {
        locks.take("accusation " + petitionId);
    }

    /** Hides what is here of the petition, and what will come. In the caller's transaction. */
    public void made(UUID petitionId, Accusation accusation) {
        waitForOthers(petitionId);
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into accusation (petition_id, accused_unit) values (?, ?)"
                                + " on conflict (petition_id) do update set accused_unit = excluded.accused_unit")) {
            insert.setObject(1, petitionId);
            insert.setString(2, accusation.unit());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the accusation cannot be remembered", e);
        }
        for (Aggregates<?> kind : aggregates) {
            Aggregate known = kind.findById(petitionId);
            if (known != null) {
                known.accuse(accusation);
            }
        }
    }

    /** What was told of a petition before anything of it came. */
    public Optional<Accusation> awaited(UUID petitionId) {
        waitForOthers(petitionId);
        return of(petitionId);
    }

    /** An accusation that turned out after the registration. */
    public Optional<Accusation> of(UUID petitionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select accused_unit from accusation where petition_id = ?")) {
            select.setObject(1, petitionId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Accusation(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("accusations cannot be read", e);
        }
    }
}
