package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.store.After;
import org.suyuan.platform.store.Aggregates;

/** The gradings of all petitions. */
@ApplicationScoped
public class Gradings extends Aggregates<Grading> {
    /** Departments that are asked for their opinion, and units that are named as responsible. */
    @Override
    protected String handledInBranch() {
        return "exists (select 1 from this.responsible.concernedUnits asked where asked = :branch or asked like :below escape '\\')";
    }

    /** A page of a listing: petitions before an id, newest first; one more than asked for when there are more. */
    public List<Grading> before(UUID id, GradingFilter filter, int limit) {
        return before(id, filter.filter(), limit);
    }

    /**
     * What waits for a decision, the most pressing first; one more than asked for when there are more.
     *
     * @param after the last one of the page before; null for the first page
     * @throws BadInput when that is no grading
     */
    public List<Grading> worklist(@Nullable UUID after, GradingFilter filter, int limit) {
        return earliest("progress.waitsUntil", after == null ? null : place(after), filter.waiting(), limit);
    }

    private After place(UUID id) {
        Instant time = visibleOf(List.of(id)).stream()
                .findFirst()
                .map(Grading::waitsUntil)
                .orElseThrow(() -> new BadInput("cursor", "field.bad-cursor"));
        return new After(time, id);
    }
}
