package org.suyuan.platform.seal;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.worker.SetAside;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/** Seals anew what an older key sealed, and for the first time what lay plain before a version that seals it; replicas share the work. */
@ApplicationScoped
public class Resealing {
    private static final String WORKER = "resealing";
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(5);
    /** Rows a transaction. */
    static final int BATCH = 500;

    @Inject
    Sql sql;

    @Inject
    Keyset keys;

    @Inject
    Seals seals;

    @Inject
    SetAside setAside;

    @Inject
    Workers workers;

    @All
    @Inject
    List<SealedTables> tables;

    private @Nullable Worker worker;

    /** What a row has, sealed or opened. */
    private record Text(UUID id, byte[] bytes) {}

    private record Plain(String of, UUID id, String text) {}

    void start(@Observes StartupEvent event) {
        if (!tables.isEmpty()) {
            worker = workers.every(WORKER, PAUSE, this::sealPlain);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        Worker started = worker;
        if (started != null) {
            started.interrupt(STOP);
        }
    }

    /** Seals what lies plain, batch by batch. */
    public void sealPlain() {
        int sealed = BATCH;
        while (sealed == BATCH && !Thread.currentThread().isInterrupted()) {
            sealed = QuarkusTransaction.requiringNew().call(this::sealBatch);
        }
    }

    private int sealBatch() {
        List<Plain> plain = sql.list(
                "delete from unsealed where (of, id) in (select of, id from unsealed limit ? for update skip locked)"
                        + " returning of, id, plain",
                row -> new Plain(row.getString("of"), row.getObject("id", UUID.class), row.getString("plain")),
                BATCH);
        all().forEach(table -> write(
                table,
                plain.stream()
                        .filter(one -> one.of().equals(table.table()))
                        .map(one -> new Text(one.id(), one.text().getBytes(StandardCharsets.UTF_8)))
                        .toList()));
        return plain.size();
    }

    /**
     * Seals anew what another than the primary key sealed.
     *
     * @return how many were sealed anew; fewer than {@link #BATCH} when none is left
     */
    @Transactional
    public int renew() {
        byte[] primary = keys.primaryPrefix();
        int renewed = 0;
        for (SealedTable table : all().toList()) {
            renewed += renew(table, primary, BATCH - renewed);
        }
        return renewed;
    }

    private int renew(SealedTable table, byte[] primary, int atMost) {
        List<Text> old = sql.list(
                "select id, sealed from " + table.table() + " where substring(sealed from 1 for ?) <> ? and"
                        + SetAside.isNot(WORKER, "'" + table.name() + "/' || id") + "limit ? for update skip locked",
                row -> new Text(row.getObject("id", UUID.class), row.getBytes("sealed")),
                primary.length,
                primary,
                atMost);
        write(table, old.stream().flatMap(one -> opened(table, one)).toList());
        return old.size();
    }

    /** One that does not open keeps the others from being sealed no longer. */
    private Stream<Text> opened(SealedTable table, Text one) {
        try {
            return Stream.of(new Text(one.id(), seals.open(table, one.id(), one.bytes())));
        } catch (IllegalStateException e) {
            setAside.put(WORKER, table.name() + "/" + one.id(), e);
            return Stream.empty();
        }
    }

    private void write(SealedTable table, List<Text> plain) {
        if (!plain.isEmpty()) {
            sql.batch(
                    "update " + table.table() + " set sealed = ? where id = ?",
                    plain.stream()
                            .map(one -> new Object[] {seals.close(table, one.id(), one.bytes()), one.id()})
                            .toList());
        }
    }

    private Stream<? extends SealedTable> all() {
        return tables.stream().flatMap(some -> some.all().stream());
    }
}
