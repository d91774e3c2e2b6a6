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
import java.util.Collection;
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

/**
 * The line between the replicas of a service: what one of them changed, all of them tell to whoever watches there. Over a
 * channel of the database, on connections of its own, so that no transaction waits for it. Telling is a courtesy: what is
 * lost when a connection breaks is seen at the next reading.
 */
@ApplicationScoped
class Line {
    private static final Logger LOG = Logger.getLogger(Line.class);
    private static final String CHANNEL = "suyuan_changed";
    /** So many ids fit into the 8,000 bytes of a notice. */
    private static final int TOLD_AT_ONCE = 200;

    private static final int KEPT = 10_000;
    private static final int LISTEN_MILLIS = 500;
    private static final long GATHER_MILLIS = 100;
    private static final long AFTER_FAILURE_MILLIS = 1000;

    @Inject
    DataSource database;

    private final BlockingQueue<UUID> told = new LinkedBlockingQueue<>(KEPT);
    private final List<MultiEmitter<? super Set<UUID>>> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    void start(@Observes StartupEvent started) {
        start("live-tell", this::tellOn);
        start("live-listen", this::listenOn);
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        watchers.forEach(MultiEmitter::complete);
    }

    /** Tells all replicas; what does not fit is not told. */
    void tell(Collection<UUID> ids) {
        ids.forEach(told::offer);
    }

    /** What is changed from now on, in sets; a watcher that is too slow is let go. */
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

    private void start(String name, Work work) {
        Thread thread = new Thread(() -> keep(work), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void keep(Work work) {
        while (running) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                work.on(connection);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.debugf("live line: %s; trying again", e.getMessage());
                    rest();
                }
            }
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

    private static Set<UUID> ids(String text) {
        return Arrays.stream(text.split(","))
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void rest() {
        try {
            Thread.sleep(AFTER_FAILURE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
