package org.suyuan.platform.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;

/**
 * Tells visitors apart without knowing them (I-14): their address is hashed with a salt of the day, which all replicas share
 * and nobody keeps. The day after, no hash can be traced to an address.
 */
@ApplicationScoped
class Visitors {
    private static final int SALT = 16;

    /** Bytes of an IPv6 address that name its network. */
    private static final int NETWORK = 8;

    /** Digits, so that no name is ever looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.%]{2,60}");

    @Inject
    Sql sql;

    private volatile @Nullable Salt known;

    private record Salt(LocalDate day, byte[] bytes) {}

    /** The id of an address today; of IPv6 of its network, of which one household or office has all addresses. */
    String idOf(String written) {
        String address = network(written);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(saltOf(LocalDate.ofInstant(Instant.now(java.time.Clock.systemUTC()), ZoneOffset.UTC)));
            return HexFormat.of().formatHex(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes whatever is no address, as a proxy may write, for one visitor: nobody else has that. */
    private static String network(String written) {
        if (!ADDRESS.matcher(written).matches()) {
            return "unknown";
        }
        try {
            byte[] address = InetAddress.getByName(written).getAddress();
            return HexFormat.of().formatHex(address, 0, Math.min(address.length, NETWORK));
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private byte[] saltOf(LocalDate today) {
        Salt salt = known;
        if (salt == null || !salt.day().equals(today)) {
            salt = new Salt(today, shared(today));
            known = salt;
        }
        return salt.bytes();
    }

    private byte[] shared(LocalDate today) {
        byte[] fresh = new byte[SALT];
        new SecureRandom().nextBytes(fresh);
        sql.update("delete from visitor_salt where day < ?", today);
        sql.update("insert into visitor_salt (day, salt) values (?, ?) on conflict (day) do nothing", today, fresh);
        return sql.first("select salt from visitor_salt where day = ?", row -> row.getBytes(1), today)
                .orElseThrow();
    }
}
