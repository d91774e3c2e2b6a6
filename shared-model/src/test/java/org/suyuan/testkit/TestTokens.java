package org.suyuan.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;

/** Tokens that the service under test accepts. */
public final class TestTokens {
    static final String ISSUER = "https://suyuan.test";
    static final String AUDIENCE = "suyuan";
    private static final String PRIVATE = "testkit.private-key";
    private static final String PUBLIC = "testkit.public-key";

    private TestTokens() {}

    /** An {@code Authorization} header for an account with one role, which sees all of {@code /group}. */
    public static String bearer(String role, String account) {
        return bearer(role, account, "/group");
    }

    /** The same for an account of a unit; null for none. */
    public static String bearer(String role, String account, @Nullable String unit) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(account)
                .upn(account)
                .groups(role)
                .expiresIn(Duration.ofHours(1));
        return "Bearer " + (unit == null ? claims : claims.claim(Scope.CLAIM, unit)).sign(privateKey());
    }

    /** The same for an account whose employee number the token names. */
    public static String employee(String role, String account, Object number) {
        return claiming(
                account, Map.of(Roles.CLAIM, List.of(role), Scope.CLAIM, "/group", Caller.EMPLOYEE_NUMBER, number));
    }

    /** For an account whose token has claims as some provider writes them. */
    public static String claiming(String account, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.putAll(Map.of(
                "iss", ISSUER,
                "aud", AUDIENCE,
                "sub", account,
                "upn", account,
                "exp", Instant.now().plusSeconds(3600).getEpochSecond()));
        try {
            return "Bearer "
                    + Jwt.claimsJson(new ObjectMapper().writeValueAsString(all)).sign(privateKey());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tokens that no service accepts, by what is wrong with them. */
    static Map<String, String> bad() {
        JwtClaimsBuilder foreign =
                Jwt.issuer("https://elsewhere.test").upn("a").groups("admin").expiresIn(Duration.ofHours(1));
        JwtClaimsBuilder misdirected = Jwt.issuer(ISSUER)
                .audience("another-system")
                .upn("a")
                .groups("admin")
                .claim(Scope.CLAIM, "/group")
                .expiresIn(Duration.ofHours(1));
        JwtClaimsBuilder expired = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .upn("a")
                .groups("admin")
                .claim(Scope.CLAIM, "/group")
                .expiresAt(Instant.now().minusSeconds(600));
        String valid = bearer("admin", "a");
        return Map.of(
                "expired", "Bearer " + expired.sign(privateKey()),
                "of another issuer",
                        "Bearer " + foreign.claim(Scope.CLAIM, "/group").sign(privateKey()),
                "without a signature", valid.substring(0, valid.lastIndexOf('.') + 1),
                "with the algorithm none",
                        "Bearer " + encoded("{\"alg\":\"none\"}")
                                + valid.substring(valid.indexOf('.'), valid.lastIndexOf('.') + 1),
                "with another unit than was signed",
                        valid.split("\\.")[0] + "."
                                + encoded("{\"iss\":\"" + ISSUER
                                        + "\",\"upn\":\"a\",\"groups\":[\"admin\"],\"unit\":\"/\",\"exp\":4102444800}")
                                + "." + valid.split("\\.")[2]);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static String publicKey() {
        makeKeysOnce();
        return System.getProperty(PUBLIC);
    }

    private static java.security.PrivateKey privateKey() {
        makeKeysOnce();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The test and its resources live in different class loaders: system properties are what they share. */
    private static synchronized void makeKeysOnce() {
        if (System.getProperty(PRIVATE) != null) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
