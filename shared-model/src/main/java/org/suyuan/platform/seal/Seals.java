package org.suyuan.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;

/**
 * Encrypts what is entrusted (AES-GCM by Tink), bound to its table and row, so that a ciphertext moved to another row does
 * not open.
 */
@ApplicationScoped
public class Seals {
    @Inject
    Keyset keys;

    @Inject
    Sql sql;

    public byte[] close(SealedTable table, UUID id, byte[] plain) {
        return close(table.table() + ":" + id, plain);
    }

    public byte[] close(SealedTable table, UUID id, String text) {
        return close(table, id, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Seals what lies in no row of its own.
     *
     * @param place where it lies: elsewhere it does not open
     */
    public byte[] close(String place, byte[] plain) {
        try {
            return keys.current().encrypt(plain, context(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text could not be sealed", e);
        }
    }

    /**
     * Opens a row's column.
     *
     * @param sealed null in rows of before there were seals, whose text is sealed while the service works
     */
    public byte[] open(SealedTable table, UUID id, byte @Nullable [] sealed) {
        return sealed == null ? openOld(table, id) : open(table.table() + ":" + id, sealed);
    }

    public String openText(SealedTable table, UUID id, byte @Nullable [] sealed) {
        return new String(open(table, id, sealed), StandardCharsets.UTF_8);
    }

    /** With the keys at hand, or with those that another replica has used already. */
    public byte[] open(String place, byte[] sealed) {
        try {
            return keys.current().decrypt(sealed, context(place));
        } catch (GeneralSecurityException unknown) {
            return openWithNewest(place, sealed);
        }
    }

    private byte[] openWithNewest(String place, byte[] sealed) {
        try {
            return keys.newest().decrypt(sealed, context(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed text could not be opened", e);
        }
    }

    /** Not sealed yet, or sealed since its row was read. */
    private byte[] openOld(SealedTable table, UUID id) {
        return sql.first(
                        "select plain from unsealed where of = ? and id = ?",
                        row -> row.getString(1).getBytes(StandardCharsets.UTF_8),
                        table.table(),
                        id)
                .orElseGet(() -> open(
                        table.table() + ":" + id,
                        sql.first("select sealed from " + table.table() + " where id = ?", row -> row.getBytes(1), id)
                                .orElseThrow()));
    }

    private static byte[] context(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
