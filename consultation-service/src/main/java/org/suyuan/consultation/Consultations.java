package org.suyuan.consultation;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.Aggregates;

/** The consultations on all petitions that need one. */
@ApplicationScoped
public class Consultations extends Aggregates<Consultation> {
    /** Newest petitions first, those before an id; one more than asked for when there are more. */
    public List<Consultation> before(UUID id, @Nullable ConsultationState state, int limit) {
        var found = state == null
                ? find("id < ?1 order by id desc", id)
                : find("id < ?1 and state = ?2 order by id desc", id, state);
        return found.page(Page.ofSize(limit + 1)).list();
    }
}
