package org.suyuan.platform.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.BadInput;

/** A place in a listing that is ordered by UUIDv7; opaque to the caller. */
public final class Cursor {
    /** Sorts after every UUIDv7. */
    private static final UUID START = new UUID(-1L, -1L);

    private Cursor() {}

    static String after(UUID last) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(last.getMostSignificantBits()).putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The id that the page comes after.
     *
     * @throws BadInput when the cursor is none of ours
     */
    public static UUID read(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            UUID id = new UUID(bytes.getLong(), bytes.getLong());
            if (!bytes.hasRemaining()) {
                return id;
            }
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw new BadInput("cursor", "field.bad-cursor");
        }
        throw new BadInput("cursor", "field.bad-cursor");
    }
}
