package org.suyuan.grading;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.Aggregates;

/** The gradings of all petitions. */
@ApplicationScoped
public class Gradings extends Aggregates<Grading> {
    /** Newest petitions first, those before an id; one more than asked for when there are more. */
    public List<Grading> before(UUID id, @Nullable GradingState state, int limit) {
        var found = state == null
                ? find("id < ?1 order by id desc", id)
                : find("id < ?1 and state = ?2 order by id desc", id, state);
        return found.page(Page.ofSize(limit + 1)).list();
    }
}
