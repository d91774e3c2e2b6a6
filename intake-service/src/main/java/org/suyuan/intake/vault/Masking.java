package org.suyuan.intake.vault;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Masks an identity 脱敏: enough to tell people apart, too little to find them. */
public final class Masking {
    static final String SIGN = "*";

    private Masking() {}

    public static Identity masked(Identity real) {
        return new Identity(
                name(real.name()),
                ends(real.idNumber(), 3, 4),
                ends(real.phone(), 3, 4),
                ends(real.address(), 3, 0),
                emails(real.email()),
                ends(real.employeeNumber(), 0, 2),
                real.representative(),
                real.standing());
    }

    /** The first character of a name, and two signs whatever its length. */
    public static String name(String real) {
        if (real.isEmpty()) {
            return "";
        }
        return real.substring(0, real.offsetByCodePoints(0, 1)) + "**";
    }

    /** Whether a value was masked by us, or by somebody like us. */
    static boolean isMasked(@Nullable String value) {
        return value != null && (value.contains(SIGN) || value.contains("＊"));
    }

    /** Several in one field each for itself. */
    private static @Nullable String emails(@Nullable String value) {
        return value == null
                ? null
                : Arrays.stream(value.split("[；;，,、\\s]+")).map(Masking::email).collect(Collectors.joining("；"));
    }

    private static @Nullable String email(@Nullable String value) {
        int at = value == null ? -1 : value.indexOf('@');
        return value == null || at < 1 ? ends(value, 0, 0) : value.charAt(0) + "***" + value.substring(at);
    }

    /** Keeps a beginning and an end when at least as much stays hidden. */
    private static @Nullable String ends(@Nullable String value, int first, int last) {
        if (value == null) {
            return null;
        }
        return value.length() < 2 * (first + last) - 3 || value.length() <= first + last
                ? "****"
                : value.substring(0, first) + "****" + value.substring(value.length() - last);
    }
}
