package org.suyuan.platform.limits;

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
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.census.Forgetting;

/** Holds back who calls a public address too often: a bucket of requests a visitor, in the database, for all replicas. */
@ApplicationScoped
public class PublicLimit implements Forgetting {
    private static final String PUBLIC = "/v1/public/";
    private static final int CLEANED = 1000;

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
        if (!request.getUriInfo().getPath().startsWith(PUBLIC)) {
            return;
        }
        String visitor = visitors.idOf(connection.remoteAddress().hostAddress());
        ConsumptionProbe probe = buckets.getProxy(visitor, () -> bucket).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Forgets visitors whose bucket is full again. */
    @Override
    public void forget() {
        buckets.removeExpired(CLEANED);
    }
}
