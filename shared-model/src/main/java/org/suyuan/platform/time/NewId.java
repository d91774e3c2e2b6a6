package org.suyuan.platform.time;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers that sort by the time they were made: UUIDv7 (RFC 9562). */
public final class NewId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private NewId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** An identifier that says it was made at this moment. */
    public static UUID at(Instant moment) {
        long high = moment.toEpochMilli() << 16 | VERSION | RANDOM.nextLong() & 0xFFFL;
        return new UUID(high, RANDOM.nextLong() >>> 2 | VARIANT);
    }
}
