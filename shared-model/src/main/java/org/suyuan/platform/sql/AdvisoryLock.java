package org.suyuan.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Advisory locks of PostgreSQL, for what has no row yet that could be locked. By plain JDBC: Hibernate plans a native query
 * with a result of its own at every call anew, which took a fifth of a registration's CPU.
 */
@ApplicationScoped
public class AdvisoryLock {
    @Inject
    Sql sql;

    /**
     * Waits until no other transaction, of any replica, holds the lock of a subject, and holds it until this one ends.
     *
     * @param subject kind and name of what is locked, as {@code saved-filter li.ming}; only its hash reaches the lock table
     */
    public void take(String subject) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, subject);
    }
}
