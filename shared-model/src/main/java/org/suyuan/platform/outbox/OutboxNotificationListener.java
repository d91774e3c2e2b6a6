package org.suyuan.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Listens for the notices of other replicas and wakes the relay of this one. */
final class OutboxNotificationListener implements AutoCloseable {
    private static final int LISTEN_MILLIS = 500;

    private final Thread thread;
    private volatile boolean open = true;
    private volatile @Nullable Throwable failure;

    OutboxNotificationListener(DataSource database, String channel, WakeUpSignal signal) {
        thread = new Thread(() -> listen(database, channel, signal), "outbox-notifications");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(DataSource database, String channel, WakeUpSignal signal) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
            PGConnection notices = connection.unwrap(PGConnection.class);
            while (open) {
                var received = notices.getNotifications(LISTEN_MILLIS);
                if (received != null && received.length > 0) {
                    signal.wake();
                }
            }
            statement.execute("unlisten *");
        } catch (Throwable e) {
            failure = e;
            signal.wake();
        }
    }

    /** Fails when the line is dead. */
    void check() throws SQLException {
        Throwable dead = failure;
        if (dead != null) {
            throw new SQLException("nobody listens to the other replicas", dead);
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
