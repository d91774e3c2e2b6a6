package org.suyuan.intake.attachments;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.destruction.DestructionHook;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.worker.SetAside;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/** Destroys the files of a destroyed petition that no other petition has (F-15): all are listed with the rows; whether another has one is seen later. */
@ApplicationScoped
class DestroyFiles implements DestructionHook {
    private static final String WORKER = "unlinked-files";
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final int BATCH = 100;

    @Inject
    SealedFiles files;

    @Inject
    SetAside setAside;

    @Inject
    Sql sql;

    @Inject
    Workers workers;

    private @Nullable Worker worker;

    @Override
    public void before(UUID petitionId) {
        sql.update(
                "insert into unlinked_file (file) select distinct file from attachment where petition_id = ?"
                        + " on conflict do nothing",
                petitionId);
    }

    void start(@Observes StartupEvent event) {
        worker = workers.every(WORKER, PAUSE, this::destroyAll);
    }

    void stop(@Observes ShutdownEvent event) {
        Worker started = worker;
        if (started != null) {
            started.interrupt(STOP);
        }
    }

    void destroyAll() {
        List<String> waiting = sql.list(
                "select file from unlinked_file where " + SetAside.isNot(WORKER, "file") + " limit ?",
                row -> row.getString(1),
                BATCH);
        for (String name : waiting) {
            try {
                files.destroy(name);
            } catch (RuntimeException e) {
                setAside.put(WORKER, name, e);
            }
        }
    }
}
