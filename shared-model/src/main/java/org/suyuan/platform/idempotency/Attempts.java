package org.suyuan.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** Runs work in a transaction of its own, and tells who was overtaken from who failed. */
final class Attempts {
    /** An event may change the aggregate meanwhile: a caller who named no version does not need to know. */
    static final int MOST = 5;

    /** Two who waited for each other: one of them was told to begin again. */
    private static final String DEADLOCK = "40P01";

    private Attempts() {}

    /**
     * Runs once; what went wrong comes out bare.
     *
     * @throws OptimisticLockException when another was first, or both waited for each other
     */
    static <T> T once(Callable<T> work) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            throw bare(e);
        }
    }

    private static Exception bare(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException overtaken) {
                return overtaken;
            }
            if (cause instanceof SQLException database && DEADLOCK.equals(database.getSQLState())) {
                return new OptimisticLockException(e);
            }
        }
        return e instanceof QuarkusTransactionException && e.getCause() instanceof Exception cause ? cause : e;
    }
}
