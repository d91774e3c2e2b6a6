package org.suyuan.intake.vault;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.seal.KeyFile;
import org.suyuan.platform.seal.SealedTables;

/**
 * The keys of the vault beside its key set, from a directory that only the service can read: {@code receipts.key} and
 * {@code index.key} (32 bytes each, hexadecimal). A local stack makes them at its first start; production must bring them.
 */
@Startup
@ApplicationScoped
public class VaultKeys implements SealedTables {
    private final byte[] receipts;
    private final byte[] index;

    @Inject
    VaultKeys(IntakeConfig config) throws GeneralSecurityException, IOException {
        receipts = word(config.vaultKeys().resolve("receipts.key"));
        index = word(config.vaultKeys().resolve("index.key"));
    }

    byte[] receipts() {
        return receipts;
    }

    /** The key of the blind index, of the pairs of repeats and of file names; it does not rotate. */
    public byte[] index() {
        return index;
    }

    @Override
    public List<VaultTable> all() {
        return List.of(VaultTable.values());
    }

    private static byte[] word(Path file) throws GeneralSecurityException, IOException {
        KeyFile.makeMissing("suyuan.intake.vault-keys", file, VaultKeys::newWord);
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }

    private static String newWord() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
