package org.suyuan.platform.destruction;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.TracesDestroyed;
import org.suyuan.contract.feedback.PetitionDestroyed;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.sql.Sql;

/** Destroys what the service has of a petition, all in one transaction, and confirms it (F-15). */
@ApplicationScoped
class DestroyPetition {
    /** Of the platform, by the subject of events; stored answers are sealed and go within their two days. */
    private static final List<String> PLATFORM = List.of(
            "delete from outbox where subject = ?",
            "delete from inbox_waiting where subject = ?",
            "delete from dead_letter where subject = ?",
            "delete from set_aside where position(?::text in item) > 0",
            "insert into destroyed_petition (id) values (?) on conflict do nothing");

    @Inject
    Catalog catalog;

    @Inject
    PetitionTables tables;

    @All
    @Inject
    List<DestructionHook> hooks;

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    ServiceConfig config;

    @Transactional
    void destroy(PetitionDestroyed told) {
        UUID id = told.petitionId();
        hooks.forEach(hook -> hook.before(id));
        tables.before().forEach(statement -> sql.update(statement, id));
        int rows = catalog.deletes().stream()
                .mapToInt(statement -> sql.update(statement, id))
                .sum();
        PLATFORM.forEach(statement -> sql.update(statement, id));
        outbox.append(new TracesDestroyed(id, told.destructionId(), config.service(), rows));
    }
}
