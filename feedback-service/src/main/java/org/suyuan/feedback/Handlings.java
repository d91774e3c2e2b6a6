package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suyuan.platform.store.Aggregates;

/** The handling of all graded petitions. */
@ApplicationScoped
public class Handlings extends Aggregates<Handling> {
    /** As an array, which an index finds the handlings by; a condition that holds for some rows is looked at for all of them. */
    private static final String ASSISTED =
            "cast(sql('? = any(array(select petition_id from unit_part where (unit = ? or unit like ?)"
                    + " and state <> ''RELEASED''))', id, :branch, :below) as boolean) = true";

    /** The units that it is assigned to; a proposed one does not see it yet. */
    @Override
    protected String handledInBranch() {
        return "(state not in (PROVISIONAL, IN_CONSULTATION, TO_ASSIGN, VOID)"
                + " and (assignment.unit = :branch or assignment.unit like :below escape '\\' or " + ASSISTED + "))";
    }

    /**
     * Takes over when the open ones are due by their clocks.
     *
     * @return those that were due at another time before
     */
    Map<UUID, Instant> followClocks(String purpose) {
        List<?> moved = getEntityManager()
                .createNativeQuery("update handling set due_at = deadline.due_at, version = version + 1 from deadline"
                        + " where deadline.petition_id = handling.id and deadline.purpose = :purpose and deadline.item = ''"
                        + " and deadline.state = 'RUNNING' and deadline.due_at <> handling.due_at"
                        + " returning handling.id, handling.due_at")
                .setParameter("purpose", purpose)
                .getResultList();
        return moved.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], row ->
                (Instant) row[1]));
    }

    /** A page of a listing: petitions before an id, newest first; one more than asked for when there are more. */
    public List<Handling> before(UUID id, HandlingFilter filter, int limit) {
        return before(id, filter.filter(), limit);
    }

    /** Waits for whoever else changes what is kept beside a handling: two at once are one after the other. */
    public void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from handling where id = :id for update")
                .setParameter("id", id)
                .getResultList();
    }

    /** What a person has and the caller sees, before it is closed. */
    List<Handling> inHandsOf(String account) {
        return visible(
                        "assignment.handledBy = :account and state in (SIGNED_IN, CONTACTED, REPLIED, DELIVERED)",
                        Map.of("account", account))
                .list();
    }
}
