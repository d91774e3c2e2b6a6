package org.suyuan.platform.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.Aggregate;
import org.suyuan.platform.store.Aggregates;
import org.suyuan.platform.store.Viewer;

/** Server-sent events about the aggregates that a caller may see, as long as the caller's token is good. */
@ApplicationScoped
public class LiveUpdates {
    /** So often a sign of life goes out: proxies cut what is silent. */
    private static final Duration PING = Duration.ofSeconds(15);

    /** Streams that one account may have open at one replica. */
    private static final int MOST = 12;

    @Inject
    ChangeBroadcast broadcast;

    @Inject
    JsonWebToken token;

    @Inject
    Caller caller;

    private final Map<String, AtomicInteger> streams = new ConcurrentHashMap<>();

    /**
     * Watches a collection: an event {@code changed} for each aggregate that is written, with what the view shows of it;
     * a comment every 15 s, the first at once.
     */
    public <A extends Aggregate> Multi<OutboundSseEvent> of(Aggregates<A> collection, Function<A, ?> view, Sse sse) {
        Viewer viewer = collection.viewer();
        AtomicInteger open = opened();
        Duration good = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        Multi<OutboundSseEvent> changes = broadcast
                .watch()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(ids -> QuarkusTransaction.requiringNew()
                        .call(() -> seen(collection, viewer, List.copyOf(ids), view, sse)));
        Multi<OutboundSseEvent> pings = Multi.createFrom()
                .ticks()
                .every(PING)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("ping").build());
        return Multi.createBy()
                .merging()
                .streams(changes, pings)
                .select()
                .first(good)
                .onTermination()
                .invoke(open::decrementAndGet);
    }

    /** One account keeps no connection from the others. */
    private AtomicInteger opened() {
        AtomicInteger open = streams.computeIfAbsent(caller.name(), account -> new AtomicInteger());
        if (open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            throw new TooManyStreams();
        }
        return open;
    }

    private static <A extends Aggregate> List<OutboundSseEvent> seen(
            Aggregates<A> collection, Viewer viewer, List<UUID> ids, Function<A, ?> view, Sse sse) {
        return collection.visibleOf(ids, viewer).stream()
                .map(each -> sse.newEventBuilder()
                        .name("changed")
                        .id(each.id() + "/" + each.version())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(view.apply(each))
                        .build())
                .toList();
    }
}
