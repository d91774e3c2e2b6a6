package org.suyuan.platform.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.suyuan.platform.store.AggregatesChanged;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/**
 * The line between the replicas of a service: what one of them changed, all of them tell to whoever watches there. Over a
 * channel of the database, on connections of its own, so that no transaction waits for it. Telling is a courtesy: what is
 * lost when a connection breaks is seen at the next reading.
 */
@ApplicationScoped
class ChangeBroadcast {
    private static final Logger LOG = Logger.getLogger(ChangeBroadcast.class);
    private static final String CHANNEL = "suyuan_changed";
    /** So many ids fit into the 8,000 bytes of a notice. */
    private static final int TOLD_AT_ONCE = 200;

    private static final int KEPT = 10_000;
    private static final int LISTEN_MILLIS = 500;
    private static final long GATHER_MILLIS = 100;

    @Inject
    DataSource database;

    private final BlockingQueue<UUID> told = new LinkedBlockingQueue<>(KEPT);
    private final List<MultiEmitter<? super Set<UUID>>> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    @Inject
    Workers workers;

    private List<Worker> started = List.of();

    void start(@Observes StartupEvent event) {
        started = List.of(
                workers.start("live-tell", () -> onConnection(this::tellOn)),
                workers.start("live-listen", () -> onConnection(this::listenOn)));
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        started.forEach(Worker::finish);
        watchers.forEach(MultiEmitter::complete);
    }

    /** Tells all replicas; what does not fit is not told. */
    void tell(@Observes AggregatesChanged changed) {
        changed.ids().forEach(told::offer);
    }

    /** The ids of changed aggregates from now on, in sets; a watcher that is too slow is let go. */
    Multi<Set<UUID>> watch() {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            watchers.add(emitter);
                            emitter.onTermination(() -> watchers.remove(emitter));
                        },
                        BackPressureStrategy.ERROR);
    }

    private interface Work {
        void on(Connection connection) throws SQLException, InterruptedException;
    }

    private void onConnection(Work work) throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            work.on(connection);
        }
    }

    private void tellOn(Connection connection) throws SQLException, InterruptedException {
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            while (running) {
                Set<UUID> ids = new LinkedHashSet<>(List.of(told.take()));
                Thread.sleep(GATHER_MILLIS);
                List<UUID> more = new ArrayList<>();
                told.drainTo(more, TOLD_AT_ONCE - 1);
                ids.addAll(more);
                notify.setString(1, ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
                notify.execute();
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            PGConnection notices = connection.unwrap(PGConnection.class);
            while (running) {
                var received = notices.getNotifications(LISTEN_MILLIS);
                if (received != null) {
                    Arrays.stream(received)
                            .map(notice -> ids(notice.getParameter()))
                            .forEach(this::pass);
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void pass(Set<UUID> ids) {
        watchers.forEach(watcher -> watcher.emit(ids));
    }

    /** Ignores messages of other programs on the channel. */
    private static Set<UUID> ids(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .map(UUID::fromString)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IllegalArgumentException e) {
            LOG.warnf("live line: a notice that is none of ours");
            return Set.of();
        }
    }
}
