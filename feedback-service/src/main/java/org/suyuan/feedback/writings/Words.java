package org.suyuan.feedback.writings;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was written, by the writing's id. It is read and opened when the first is asked for: most rows have none. */
public final class Words {
    /** Of rows that are shown without their words. */
    public static final Words NONE = new Words(Map::of);

    private final Supplier<Map<UUID, String>> written;

    private @Nullable Map<UUID, String> read;

    Words(Supplier<Map<UUID, String>> written) {
        this.written = written;
    }

    /** One; null where there is none. */
    public @Nullable String of(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Map<UUID, String> known = read;
        if (known == null) {
            known = written.get();
            read = known;
        }
        return known.get(id);
    }
}
