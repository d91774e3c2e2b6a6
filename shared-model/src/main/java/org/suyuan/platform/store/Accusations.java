package org.suyuan.platform.store;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.Accusation;
import org.suyuan.platform.sql.AdvisoryLock;
import org.suyuan.platform.sql.Sql;

/**
 * Petitions that turned out to accuse somebody after their registration (E-19). Remembered, because the news may come
 * before this service has anything of the petition.
 */
@ApplicationScoped
public class Accusations {
    @Inject
    Sql sql;

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
        sql.update(
                "insert into accusation (petition_id, accused_unit) values (?, ?)"
                        + " on conflict (petition_id) do update set accused_unit = excluded.accused_unit",
                petitionId,
                accusation.unit());
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
        return sql.first(
                "select accused_unit from accusation where petition_id = ?",
                row -> new Accusation(row.getString(1)),
                petitionId);
    }
}
