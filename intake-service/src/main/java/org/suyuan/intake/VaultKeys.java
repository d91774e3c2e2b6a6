package org.suyuan.intake;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.suyuan.intake.config.IntakeConfig;

/**
 * The keys of the vault, from a directory that only the service can read: {@code identities.json} (a Tink keyset) and
 * {@code receipts.key} (32 bytes, hexadecimal). A local stack makes them at its first start; production must bring them.
 */
@Startup
@ApplicationScoped
class VaultKeys {
    private final Aead identities;
    private final byte[] receipts;

    @Inject
    VaultKeys(IntakeConfig config) throws GeneralSecurityException, IOException {

        Path directory = config.vaultKeys();
        Path keyset = directory.resolve("identities.json");
        Path receiptKey = directory.resolve("receipts.key");
        if (!Files.exists(keyset)) {
            makeFirstKeys(directory, keyset, receiptKey);
        }
        identities = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(keyset), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
        receipts = HexFormat.of().parseHex(Files.readString(receiptKey).strip());
    }

    Aead identities() {
        return identities;
    }

    byte[] receipts() {
        return receipts;
    }

    private static void makeFirstKeys(Path directory, Path keyset, Path receiptKey)
            throws GeneralSecurityException, IOException {
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "suyuan.intake.vault-keys: " + keyset + " is missing; production brings its keys");
        }
        Files.createDirectories(directory);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        write(receiptKey, HexFormat.of().formatHex(random));
        write(
                keyset,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                        AeadConfig2026.get(),
                        InsecureSecretKeyAccess.get()));
    }

    private static void write(Path file, String secret) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }
}
