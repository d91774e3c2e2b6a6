package org.suyuan.intake;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.platform.store.Aggregates;

/** All petitions. */
@ApplicationScoped
public class Petitions extends Aggregates<Petition> {
    /** Whether an order of another system is registered already; waits for who is registering it just now. */
    boolean has(Channel channel, String externalRef) {
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_advisory_xact_lock(hashtextextended(:order, 0))", Long.class)
                .setParameter("order", channel + " " + externalRef)
                .getSingleResult();
        return count("channel = ?1 and externalRef = ?2", channel, externalRef) > 0;
    }

    /** The petition that a receipt code belongs to, by the code's hash. */
    public Optional<Petition> byReceipt(byte[] hash) {
        return find("receiptHash", hash).firstResultOptional();
    }

    /** What a listing shows: null narrows nothing. */
    public record Filter(
            @Nullable PetitionState state,
            @Nullable Channel channel,
            @Nullable String unit) {}

    /** Newest first, those before an id; one more than asked for when there are more. */
    public List<Petition> before(UUID id, Filter filter, int limit) {
        StringBuilder where = new StringBuilder("id < :before");
        Map<String, Object> values = new HashMap<>(Map.of("before", id));
        narrow(where, values, "state", filter.state());
        narrow(where, values, "channel", filter.channel());
        narrow(where, values, "unit", filter.unit());
        return find(where + " order by id desc", values)
                .page(Page.ofSize(limit + 1))
                .list();
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }
}
