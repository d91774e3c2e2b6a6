package org.suyuan.intake.attachments;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.vault.FileKeys;
import org.suyuan.platform.sql.AdvisoryLock;
import org.suyuan.platform.sql.Sql;

/**
 * The store of files, encrypted. Name and key of a file follow from its content and a key of the vault: the same file is
 * kept once, and whoever sees the store can neither read a file nor tell whether a known one is there.
 */
@ApplicationScoped
class SealedFiles {
    private final FileStore store;
    private final FileKeys keys;

    private final AdvisoryLock locks;
    private final Sql sql;

    @Inject
    SealedFiles(IntakeConfig config, FileKeys keys, AdvisoryLock locks, Sql sql) {
        this.store = at(config.files());
        this.keys = keys;
        this.locks = locks;
        this.sql = sql;
    }

    /** The name that a file goes by in the store. */
    String name(byte[] hash) {
        return keys.name(hash);
    }

    /**
     * Keeps a file for a row of the caller's transaction; until that ends nobody destroys it.
     *
     * @param name by its content
     */
    void keep(String name, byte[] content) {
        locks.take("file " + name);
        sql.update("delete from unlinked_file where file = ?", name);
        try {
            byte[] key = keys.key(hash(content));
            store.keep(name, new AesGcmJce(key).encrypt(content, name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the file could not be kept", e);
        }
    }

    /** Destroys a file that no attachment has. */
    void destroy(String name) {
        QuarkusTransaction.requiringNew().call(() -> {
            locks.take("file " + name);
            boolean waits = sql.update("delete from unlinked_file where file = ?", name) > 0;
            if (waits && sql.count("select count(*) from attachment where file = ?", name) == 0) {
                store.destroy(name);
            }
            return name;
        });
    }

    /** Opens a file; its hash is what it was kept under. */
    byte[] open(String name, byte[] hash) {
        try {
            return new AesGcmJce(keys.key(hash)).decrypt(store.read(name), name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the file could not be opened", e);
        }
    }

    static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static FileStore at(URI place) {
        return switch (String.valueOf(place.getScheme())) {
            case "file" -> new DirectoryStore(Path.of(place.getSchemeSpecificPart()));
            case "s3" -> new BucketStore(place);
            default ->
                throw new IllegalArgumentException(
                        "suyuan.intake.files is file:DIRECTORY or s3://BUCKET, not " + place);
        };
    }
}
