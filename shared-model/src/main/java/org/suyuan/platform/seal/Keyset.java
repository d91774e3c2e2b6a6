package org.suyuan.platform.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.suyuan.platform.ServiceConfig;

/**
 * The keys of what a service seals, from the file {@code suyuan.keyset} (a Tink keyset) that only the service can read. A local
 * stack makes it at its first start; production must bring it. One that is replaced while the service runs is taken up within a
 * second.
 */
@Startup
@ApplicationScoped
public class Keyset {
    /** Tink marks a ciphertext with this byte and the four bytes of the key's id. */
    private static final byte TINK = 1;

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final Path file;
    private volatile Keys keys;

    private record Keys(Aead aead, byte[] prefix, FileTime written, long read) {}

    @Inject
    Keyset(ServiceConfig config) throws GeneralSecurityException, IOException {
        file = config.keyset();
        KeyFile.makeMissing("suyuan.keyset", file, Keyset::fresh);
        keys = read();
    }

    /** Seals with the primary key and opens with any. */
    Aead current() {
        Keys known = keys;
        if (System.nanoTime() - known.read() >= LOOK_AGAIN_NANOS) {
            keys = isReplaced(known)
                    ? readNow()
                    : new Keys(known.aead(), known.prefix(), known.written(), System.nanoTime());
        }
        return keys.aead();
    }

    /** The keys as they are in the file at this moment. */
    Aead newest() {
        keys = readNow();
        return keys.aead();
    }

    /** How every ciphertext of the primary key begins. */
    byte[] primaryPrefix() {
        keys = readNow();
        return keys.prefix();
    }

    private boolean isReplaced(Keys known) {
        try {
            return !Files.getLastModifiedTime(file).equals(known.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keys readNow() {
        try {
            return read();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("suyuan.keyset cannot be read", e);
        }
    }

    private Keys read() throws GeneralSecurityException, IOException {
        FileTime written = Files.getLastModifiedTime(file);
        KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        byte[] prefix = ByteBuffer.allocate(Byte.BYTES + Integer.BYTES)
                .put(TINK)
                .putInt(handle.getPrimary().getId())
                .array();
        return new Keys(handle.getPrimitive(AeadConfig2026.get(), Aead.class), prefix, written, System.nanoTime());
    }

    private static String fresh() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                AeadConfig2026.get(),
                InsecureSecretKeyAccess.get());
    }
}
