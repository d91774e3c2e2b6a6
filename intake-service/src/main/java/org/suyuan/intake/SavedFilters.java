package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.SAVED_FILTERS_ARE_LIMITED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.intake.vault.Seals;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.AdvisoryLock;
import org.suyuan.platform.store.NewId;

/** What an account searches for again and again; its own, and sealed, for a text may name a person. */
@ApplicationScoped
public class SavedFilters {
    /** Most of one account. */
    static final int MOST = 50;

    @Inject
    DataSource database;

    @Inject
    AdvisoryLock locks;

    @Inject
    ObjectMapper json;

    @Inject
    Seals seals;

    @Inject
    Caller caller;

    /** A filter with the name that its owner gave it. */
    public record Named(UUID id, String name, PetitionFilter filter) {
        @Override
        public String toString() {
            return "Named[sealed]";
        }
    }

    private record Content(String name, PetitionFilter filter) {}

    /** Saves a filter for the caller, in place of the one that has the name already: said twice, it is there once. */
    @Transactional
    public Named save(String name, PetitionFilter filter) {
        locks.take("saved-filter " + caller.name());
        List<Named> own = own();
        Optional<UUID> known = own.stream()
                .filter(saved -> saved.name().equals(name))
                .map(Named::id)
                .findFirst();
        SAVED_FILTERS_ARE_LIMITED.demand(known.isPresent() || own.size() < MOST, MOST);
        UUID id = known.orElseGet(NewId::next);
        try (Connection connection = database.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement("insert into saved_filter (id, owner, sealed) values (?, ?, ?)"
                                + " on conflict (id) do update set sealed = excluded.sealed")) {
            upsert.setObject(1, id);
            upsert.setString(2, caller.name());
            upsert.setBytes(
                    3, seals.close(Seals.Kind.SAVED_FILTER, id, json.writeValueAsString(new Content(name, filter))));
            upsert.executeUpdate();
            return new Named(id, name, filter);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the filter cannot be saved", e);
        }
    }

    /** The caller's filters, oldest first. */
    @Transactional
    public List<Named> own() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, sealed from saved_filter where owner = ? order by id")) {
            select.setString(1, caller.name());
            List<Named> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    String content = seals.openText(Seals.Kind.SAVED_FILTER, id, row.getBytes("sealed"));
                    Content read = json.readValue(content, Content.class);
                    found.add(new Named(id, read.name(), read.filter()));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the filters cannot be read", e);
        }
    }

    /** Forgets a filter of the caller. */
    @Transactional
    public void forget(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from saved_filter where id = ? and owner = ?")) {
            delete.setObject(1, id);
            delete.setString(2, caller.name());
            if (delete.executeUpdate() == 0) {
                throw new NotFound(id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the filter cannot be forgotten", e);
        }
    }
}
