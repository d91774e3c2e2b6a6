package org.suyuan.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suyuan.platform.problem.NotFound;

/** The collection of the aggregates of one kind, by id. */
public abstract class Aggregates<A extends Aggregate> implements PanacheRepositoryBase<A, UUID> {
    @Inject
    Precondition precondition;

    /**
     * The aggregate that a request wants to change.
     *
     * @throws NotFound when there is none
     * @throws StaleVersion when the request's {@code If-Match} names another version
     */
    public A required(UUID id) {
        A found = existing(id);
        precondition.check(found.version());
        return found;
    }

    /**
     * The aggregate that a request wants to see.
     *
     * @throws NotFound when there is none
     */
    public A existing(UUID id) {
        A found = findById(id);
        if (found == null) {
            throw new NotFound(id);
        }
        return found;
    }

    /** The aggregate with its new version, written to the database in the caller's transaction. */
    public A saved(A changed) {
        flush();
        return changed;
    }
}
