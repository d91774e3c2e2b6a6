package org.suyuan.feedback;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.Aggregates;

/** The handling of all graded petitions. */
@ApplicationScoped
public class Handlings extends Aggregates<Handling> {
    /** Newest petitions first, those before an id; one more than asked for when there are more. */
    public List<Handling> before(UUID id, @Nullable HandlingState state, int limit) {
        var found = state == null
                ? find("id < ?1 order by id desc", id)
                : find("id < ?1 and state = ?2 order by id desc", id, state);
        return found.page(Page.ofSize(limit + 1)).list();
    }

    /** The handling that a one-time evaluation code belongs to, by the code's hash. */
    public Optional<Handling> byEvaluationCode(byte[] hash) {
        return find("evaluationHash", hash).firstResultOptional();
    }
}
