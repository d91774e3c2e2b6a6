package org.suyuan.intake.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.suyuan.intake.config.IntakeConfig;

/**
 * The keys of the vault, from a directory that only the service can read: {@code identities.json} (a Tink keyset),
 * {@code receipts.key} and {@code index.key} (32 bytes each, hexadecimal). A local stack makes them at its first start;
 * production must bring them. A keyset that is replaced while the service runs is taken up within a second.
 */
@Startup
@ApplicationScoped
public class VaultKeys {
    /** Tink marks a ciphertext with this byte and the four bytes of the key's id. */
    private static final byte TINK = 1;

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final Path directory;
    private final byte[] receipts;
    private final byte[] index;
    private volatile Keyset keyset;

    private record Keyset(Aead aead, byte[] prefix, FileTime written, long read) {}

    @Inject
    VaultKeys(IntakeConfig config) throws GeneralSecurityException, IOException {
        directory = config.vaultKeys();
        makeMissing("identities.json", VaultKeys::newKeyset);
        makeMissing("receipts.key", VaultKeys::newWord);
        makeMissing("index.key", VaultKeys::newWord);
        receipts = word("receipts.key");
        index = word("index.key");
        keyset = read();
    }

    /** Seals with the primary key and opens with any. */
    Aead identities() {
        return current().aead();
    }

    /** The keys as they are in the file at this moment. */
    Aead newest() {
        keyset = readNow();
        return keyset.aead();
    }

    /** How every ciphertext of the primary key begins. */
    byte[] primaryPrefix() {
        keyset = readNow();
        return keyset.prefix();
    }

    byte[] receipts() {
        return receipts;
    }

    /** The key of the blind index, of the pairs of repeats and of file names; it does not rotate. */
    public byte[] index() {
        return index;
    }

    private Keyset current() {
        Keyset known = keyset;
        if (System.nanoTime() - known.read() < LOOK_AGAIN_NANOS) {
            return known;
        }
        keyset = isReplaced(known)
                ? readNow()
                : new Keyset(known.aead(), known.prefix(), known.written(), System.nanoTime());
        return keyset;
    }

    private boolean isReplaced(Keyset known) {
        try {
            return !Files.getLastModifiedTime(file()).equals(known.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keyset readNow() {
        try {
            return read();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the keys of the vault cannot be read", e);
        }
    }

    private Keyset read() throws GeneralSecurityException, IOException {
        FileTime written = Files.getLastModifiedTime(file());
        KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file()), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        byte[] prefix = ByteBuffer.allocate(Byte.BYTES + Integer.BYTES)
                .put(TINK)
                .putInt(handle.getPrimary().getId())
                .array();
        return new Keyset(handle.getPrimitive(AeadConfig2026.get(), Aead.class), prefix, written, System.nanoTime());
    }

    private Path file() {
        return directory.resolve("identities.json");
    }

    private byte[] word(String name) throws IOException {
        return HexFormat.of().parseHex(Files.readString(directory.resolve(name)).strip());
    }

    private interface Maker {
        String make() throws GeneralSecurityException;
    }

    private void makeMissing(String name, Maker maker) throws GeneralSecurityException, IOException {
        Path file = directory.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "suyuan.intake.vault-keys: " + file + " is missing; production brings its keys");
        }
        Files.createDirectories(directory);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, maker.make());
    }

    private static String newWord() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String newKeyset() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                AeadConfig2026.get(),
                InsecureSecretKeyAccess.get());
    }
}
