package org.suyuan.platform.archive;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.ArchivedKind;

/**
 * A document for an archived file.
 *
 * @param kind what it is
 * @param name its path within the part; names nobody, for the contents list shows it
 * @param mediaType of its content
 * @param view what is written as JSON; null where the content lies elsewhere
 * @param held where it lies in this service; null where it is written as JSON
 */
public record Document(
        ArchivedKind kind,
        String name,
        String mediaType,
        @Nullable Object view,
        @Nullable Held held) {

    /**
     * A file that lies in this service already and does not change there.
     *
     * @param id by which the source opens it
     * @param bytes its size
     * @param sha256 its checksum
     */
    public record Held(UUID id, long bytes, byte[] sha256) {}

    /** What the service shows, written as JSON. */
    public static Document of(ArchivedKind kind, Object view) {
        return of(kind, kind.name().toLowerCase(Locale.ROOT), view);
    }

    /** The same with a name of its own, where there are several of a kind. */
    public static Document of(ArchivedKind kind, String name, Object view) {
        return new Document(kind, name + ".json", "application/json", view, null);
    }
}
