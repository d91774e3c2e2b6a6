package org.suyuan.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.worker.SetAside;

/**
 * Encrypts what is entrusted (AES-GCM by Tink), bound to its table and row, so that a ciphertext moved to another row does
 * not open.
 */
@ApplicationScoped
public class Seals {
    private static final String WORKER = "resealing";

    /** The tables of the vault; each has {@code id} and {@code sealed}. */
    public enum Kind {
        PETITIONER,
        REFERENCE_RECORD,
        ATTACHMENT,
        SAVED_FILTER,
        APPOINTMENT,
        CORRECTION,
        RECUSAL,
        MESSAGE;

        String table() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Inject
    DataSource database;

    @Inject
    VaultKeys keys;

    @Inject
    SetAside setAside;

    public byte[] close(Kind kind, UUID id, byte[] plain) {
        try {
            return keys.identities().encrypt(plain, context(kind, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the vault could not seal", e);
        }
    }

    public byte[] close(Kind kind, UUID id, String text) {
        return close(kind, id, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With the keys at hand, or with those that another replica has used already. */
    byte[] open(Kind kind, UUID id, byte[] sealed) {
        try {
            return keys.identities().decrypt(sealed, context(kind, id));
        } catch (GeneralSecurityException unknown) {
            return openWithNewest(kind, id, sealed);
        }
    }

    public String openText(Kind kind, UUID id, byte[] sealed) {
        return new String(open(kind, id, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Seals anew what another than the primary key sealed; replicas share the work.
     *
     * @return how many were sealed anew; fewer than {@code atMost} when none is left
     */
    @Transactional
    public int renew(int atMost) {
        int renewed = 0;
        for (Kind kind : Kind.values()) {
            renewed += renew(kind, atMost - renewed);
        }
        return renewed;
    }

    private int renew(Kind kind, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, sealed from " + kind.table()
                        + " where substring(sealed from 1 for ?) <> ? and"
                        + SetAside.isNot(WORKER, "'" + kind + "/' || id") + "limit ? for update skip locked");
                PreparedStatement update =
                        connection.prepareStatement("update " + kind.table() + " set sealed = ? where id = ?")) {
            byte[] primary = keys.primaryPrefix();
            select.setInt(1, primary.length);
            select.setBytes(2, primary);
            select.setInt(3, atMost);
            int renewed = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    byte[] opened = openOrSetAside(kind, id, row.getBytes("sealed"));
                    renewed++;
                    if (opened != null) {
                        update.setBytes(1, close(kind, id, opened));
                        update.setObject(2, id);
                        update.addBatch();
                    }
                }
            }
            update.executeBatch();
            return renewed;
        } catch (SQLException e) {
            throw new IllegalStateException("the vault could not seal anew", e);
        }
    }

    /** One that does not open keeps the others from being sealed no longer. */
    private byte @Nullable [] openOrSetAside(Kind kind, UUID id, byte[] sealed) {
        try {
            return open(kind, id, sealed);
        } catch (IllegalStateException e) {
            setAside.put(WORKER, kind + "/" + id, e);
            return null;
        }
    }

    private byte[] openWithNewest(Kind kind, UUID id, byte[] sealed) {
        try {
            return keys.newest().decrypt(sealed, context(kind, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the vault could not open", e);
        }
    }

    private static byte[] context(Kind kind, UUID id) {
        return (kind.table() + ":" + id).getBytes(StandardCharsets.UTF_8);
    }
}
