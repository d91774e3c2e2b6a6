package org.suyuan.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Issues tokens for the local stack. */
public final class Tokens {
    static final String ISSUER = "https://suyuan.local";
    /** The roles that a token can carry. */
    static final List<String> ROLES = List.of(
            "clerk",
            "director",
            "department",
            "leader",
            "publisher",
            "reviewer",
            "discipline",
            "liaison",
            "guest",
            "hotline",
            "hr-system",
            "auditor",
            "admin");

    static final Duration VALID = Duration.ofMinutes(30);

    private final Secrets secrets;

    public Tokens(Layout layout) {
        this.secrets = new Secrets(layout);
    }

    /** A token for an account with one role in a unit. */
    public String issue(String role, String account, String unit) {
        Instant now = Instant.now(Clock.systemUTC());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(account);
        claims.setStringClaim("upn", account);
        claims.setStringListClaim("groups", List.of(role));
        claims.setStringClaim("unit", unit);
        claims.setIssuedAt(NumericDate.fromMilliseconds(now.toEpochMilli()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(now.plus(VALID).toEpochMilli()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(secrets.signingKey());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
