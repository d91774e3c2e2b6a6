package org.suyuan.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Advisory locks of PostgreSQL, for what has no row yet that could be locked. By plain JDBC: Hibernate plans a native query
 * with a result of its own at every call anew, which took a fifth of a registration's CPU.
 */
@ApplicationScoped
public class AdvisoryLock {
    @Inject
    DataSource database;

    /**
     * Waits until no other transaction, of any replica, holds the lock of a subject, and holds it until this one ends.
     *
     * @param subject kind and name of what is locked, as {@code saved-filter li.ming}; only its hash reaches the lock table
     */
    public void take(String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, subject);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a lock cannot be taken", e);
        }
    }
}
