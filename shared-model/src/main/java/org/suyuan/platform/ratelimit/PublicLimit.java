package org.suyuan.platform.ratelimit;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.worker.Retention;

/**
 * Holds back who calls a public address too often: two buckets of requests a visitor, in the database, for all replicas. Who
 * files has a bucket of their own: an office behind one address that looks things up never keeps anybody from filing.
 */
@ApplicationScoped
public class PublicLimit implements Retention {
    private static final String PUBLIC = "/v1/public/";
    private static final int CLEANED = 1000;
    private static final String FILING = "filing:";
    private static final Set<String> FILED = Set.of("petitions", "messages", "evaluations", "withdrawals");

    private final Visitors visitors;
    private final BucketConfiguration bucket;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @Inject
    PublicLimit(DataSource database, Visitors visitors, ServiceConfig config) {
        this.visitors = visitors;
        int requests = config.publicLimit().requests();
        Duration period = config.publicLimit().period();
        this.bucket = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, period))
                .build();
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("visitor_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(period))
                .build();
    }

    @ServerRequestFilter
    public void hold(ContainerRequestContext request, HttpServerRequest connection) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith(PUBLIC)) {
            return;
        }
        String visitor = visitors.idOf(connection.remoteAddress().hostAddress());
        String kept = isFiling(request.getMethod(), path) ? FILING + visitor : visitor;
        ConsumptionProbe probe = buckets.getProxy(kept, () -> bucket).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /**
     * Limits calls by which a petitioner entrusts something: a petition, its files, a message, a rating; all else
     * only looks up.
     */
    private static boolean isFiling(String method, String path) {
        String asked = path.substring(PUBLIC.length());
        return method.equals("POST") && FILED.stream().anyMatch(asked::equals) || asked.startsWith("attachments");
    }

    /** Forgets visitors whose bucket is full again. */
    @Override
    public void forget() {
        buckets.removeExpired(CLEANED);
    }
}
