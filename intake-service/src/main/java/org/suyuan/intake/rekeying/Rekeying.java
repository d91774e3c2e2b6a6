package org.suyuan.intake.rekeying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.worker.SetAside;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/**
 * Goes once through all petitions after a change of the reading ({@link #VERSION}), page by page in the background; replicas
 * take turns by the row they lock. The other services have their marks announced again by event (E-18, E-19).
 */
@ApplicationScoped
public class Rekeying {
    /** Grows when {@link org.suyuan.platform.reading} or the searched text reads something otherwise. */
    static final int VERSION = 7;

    private static final String WORKER = "rekeying";
    private static final int PAGE = 200;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Sql sql;

    @Inject
    RekeyPetition rekeyPetition;

    @Inject
    SetAside setAside;

    @Inject
    Workers workers;

    private @Nullable Worker worker;

    void start(@Observes StartupEvent event) {
        worker = workers.every(WORKER, PAUSE, this::rekeyAll);
    }

    void stop(@Observes ShutdownEvent event) {
        Worker started = worker;
        if (started != null) {
            started.interrupt(STOP);
        }
    }

    /** Re-keys what is left; nothing when all is of this version. */
    void rekeyAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = QuarkusTransaction.requiringNew().timeout(300).call(this::rekeyPage);
        }
    }

    private boolean rekeyPage() {
        UUID last = locked();
        List<UUID> page = last == null ? List.of() : after(last);
        for (UUID id : page) {
            rekey(id);
        }
        if (last != null && !page.isEmpty()) {
            goOn(page.get(page.size() - 1));
        }
        return page.size() == PAGE;
    }

    /** Each in a transaction of its own: one that cannot be read keeps no other from its keys. */
    private void rekey(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> rekeyPetition.rekey(id));
        } catch (RuntimeException e) {
            setAside.put(WORKER, id.toString(), e);
        }
    }

    /** Behind which petition it goes on; null when another replica is at it. */
    private @Nullable UUID locked() {
        sql.update(
                "insert into rekeying (kept, version, last)"
                        + " values ('petition', ?, ?) on conflict (kept) do update set version = excluded.version,"
                        + " last = excluded.last where rekeying.version < excluded.version",
                VERSION,
                FIRST);
        return sql.ids("select last from rekeying where kept = 'petition' for update skip locked").stream()
                .findFirst()
                .orElse(null);
    }

    private List<UUID> after(UUID last) {
        return sql.ids("select id from petition where id > ? order by id limit ?", last, PAGE);
    }

    private void goOn(UUID last) {
        sql.update("update rekeying set last = ? where kept = 'petition'", last);
    }
}
