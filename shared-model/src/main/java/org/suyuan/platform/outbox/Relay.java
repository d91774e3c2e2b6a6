package org.suyuan.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/**
 * Publishes the outbox, oldest first, for ever. Of several replicas one leads, by a PostgreSQL advisory lock; the others
 * tell it by NOTIFY that they committed something, and take over when it is gone. Polling is the net under both.
 *
 * <p>The notice is sent after the commit and by followers only: a NOTIFY inside the business transaction would make all
 * commits of the database queue for one lock while they wait for the disk (ADR 3).
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final String CHANNEL = "outbox";

    @Inject
    DataSource database;

    @Inject
    ServiceConfig config;

    @Inject
    WakeUpSignal signal;

    @Inject
    Publisher publisher;

    @Inject
    Topics topics;

    private volatile boolean running;
    private volatile boolean leading;
    private @Nullable Worker relay;

    @Inject
    Workers workers;

    void start(@Observes StartupEvent event) {
        running = true;
        relay = workers.start("outbox-relay", this::lead);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        Worker started = relay;
        if (started != null) {
            started.interrupt(STOP);
        }
        publisher.close();
    }

    /** Whether this replica publishes. */
    public boolean leads() {
        return leading;
    }

    private void lead() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            execute(connection, "set synchronous_commit = off");
            workOn(connection);
        } finally {
            leading = false;
        }
    }

    private void workOn(Connection connection) throws SQLException, InterruptedException {
        while (running && !isLeader(connection)) {
            if (signal.await(config.relay().poll())) {
                execute(connection, "select pg_notify('" + CHANNEL + "', '')");
            }
        }
        topics.ensure(topics.own());
        leading = true;
        LOG.debug("this replica publishes the outbox");
        try (OutboxNotificationListener listener = new OutboxNotificationListener(database, CHANNEL, signal)) {
            while (running) {
                int published = publisher.publishNext(connection);
                if (published < config.relay().batch()
                        && signal.await(config.relay().poll())) {
                    Thread.sleep(config.relay().gather().toMillis());
                }
                listener.check();
            }
        } finally {
            unlock(connection);
        }
    }

    private static boolean isLeader(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("select pg_try_advisory_lock(hashtext('suyuan-outbox-relay'))")) {
            return result.next() && result.getBoolean(1);
        }
    }

    /** The connection goes back to the pool and must not take the lock along. */
    private static void unlock(Connection connection) {
        try {
            execute(connection, "select pg_advisory_unlock_all()");
            execute(connection, "reset synchronous_commit");
        } catch (SQLException e) {
            LOG.debugf("the connection is gone, and the lock with it: %s", e.getMessage());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
