package org.suyuan.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.suyuan.platform.ServiceConfig;

/**
 * Remembers whom a token names, so that its signature is not verified at every request. Kept is its hash, not the token, and
 * only until it expires or {@code suyuan.tokens.trusted} has passed: then it is verified anew, with the keys that the provider
 * has by then. A token that is bound to a client's key is verified each time, for its proof is another each time.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens implements HttpAuthenticationMechanism {
    private static final int MOST = 10_000;
    private static final String SCHEME = "Bearer ";
    /** Claim of a token that is bound to a key (RFC 7800). */
    private static final String BOUND = "cnf";

    @Inject
    OidcAuthenticationMechanism oidc;

    private final Cache<String, SecurityIdentity> verified;

    @Inject
    VerifiedTokens(ServiceConfig config) {
        Duration trusted = config.tokens().trusted();
        verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(
                        Expiry.<String, SecurityIdentity>creating((hash, identity) -> shorter(trusted, life(identity))))
                .build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return oidc.authenticate(request, providers);
        }
        String hash = hash(authorization);
        SecurityIdentity known = verified.getIfPresent(hash);
        return known == null
                ? oidc.authenticate(request, providers).invoke(identity -> keep(hash, identity))
                : Uni.createFrom().item(of(known, request));
    }

    private void keep(String hash, SecurityIdentity identity) {
        if (identity != null
                && identity.getPrincipal() instanceof OidcJwtCallerPrincipal token
                && !token.getClaims().hasClaim(BOUND)) {
            verified.put(hash, identity);
        }
    }

    /** The same identity in another request. */
    private static SecurityIdentity of(SecurityIdentity known, RoutingContext request) {
        return QuarkusSecurityIdentity.builder(known)
                .addAttribute(RoutingContext.class.getName(), request)
                .build();
    }

    /** How long a token is still good for; nothing for one that names no end. */
    private static Duration life(SecurityIdentity identity) {
        long end = identity.getPrincipal() instanceof OidcJwtCallerPrincipal token ? token.getExpirationTime() : 0;
        Duration left = Duration.between(Instant.now(Clock.systemUTC()), Instant.ofEpochSecond(end));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String hash(String authorization) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(authorization.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
