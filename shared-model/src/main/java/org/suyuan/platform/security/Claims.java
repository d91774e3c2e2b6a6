package org.suyuan.platform.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;

/**
 * The claims of a token, however the provider writes them: one text, a number, a list, a list in a list. A claim that is
 * there and cannot be read refuses the request by its name; it never counts as absent, for then an accused person would be
 * taken for nobody (E-19).
 */
final class Claims {
    private Claims() {}

    /**
     * The texts of a claim; none when the token has no such claim.
     *
     * @throws UnreadableClaim when it holds an object, a truth value or nothing
     */
    static List<String> texts(SecurityIdentity identity, String claim) {
        if (!(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return List.of();
        }
        return token.getClaims().hasClaim(claim)
                ? texts(claim, token.getClaims().getClaimValue(claim)).toList()
                : List.of();
    }

    private static Stream<String> texts(String claim, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(each -> texts(claim, each));
        }
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(each -> texts(claim, each));
        }
        return Stream.of(text(claim, value));
    }

    private static String text(String claim, @Nullable Object value) {
        String text = value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonNumber number && number.isIntegral()
                        ? number.toString()
                        : value instanceof JsonValue ? "" : plain(value);
        if (Written.isBlank(text)) {
            throw new UnreadableClaim(claim);
        }
        return text;
    }

    /** A number as its digits: one with a fraction or an exponent is no name of anything. */
    private static String plain(@Nullable Object value) {
        boolean isWhole = value instanceof Long || value instanceof Integer || value instanceof java.math.BigInteger;
        return value instanceof String || isWhole ? String.valueOf(value) : "";
    }
}
