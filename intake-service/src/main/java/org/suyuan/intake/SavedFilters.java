package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.SAVED_FILTERS_ARE_LIMITED;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.AdvisoryLock;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Filters that an account uses again and again; its own, and sealed, for a text may name a person. */
@ApplicationScoped
public class SavedFilters {
    /** Most of one account. */
    static final int MOST = 50;

    @Inject
    Sql sql;

    @Inject
    AdvisoryLock locks;

    @Inject
    ObjectMapper json;

    @Inject
    Seals seals;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

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
        sql.update(
                "insert into saved_filter (id, owner, sealed) values (?, ?, ?)"
                        + " on conflict (id) do update set sealed = excluded.sealed",
                id,
                caller.name(),
                seals.close(
                        VaultTable.SAVED_FILTER,
                        id,
                        json.valueToTree(new Content(name, filter)).toString()));
        trail.record("saveFilter", null, null, List.of());
        return new Named(id, name, filter);
    }

    /** The caller's filters, oldest first. */
    @Transactional
    public List<Named> own() {
        return sql.list(
                "select id, sealed from saved_filter where owner = ? order by id",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    String content = seals.openText(VaultTable.SAVED_FILTER, id, row.getBytes("sealed"));
                    Content read = json.readValue(content, Content.class);
                    return new Named(id, read.name(), read.filter());
                },
                caller.name());
    }

    /** Forgets a filter of the caller. */
    @Transactional
    public void forget(UUID id) {
        if (sql.update("delete from saved_filter where id = ? and owner = ?", id, caller.name()) == 0) {
            throw new NotFound(id);
        }
        trail.record("forgetFilter", null, null, List.of());
    }
}
