package org.suyuan.platform.store;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers that sort by the time they were made: UUIDv7 (RFC 9562). */
public final class NewId {
    private NewId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
