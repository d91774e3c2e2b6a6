package org.suyuan.embedded;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key files of the services, in the hands of an operator. */
public final class VaultKeyset {
    private VaultKeyset() {}

    /**
     * Adds a key and makes it the primary one; the older ones stay, to open what is not sealed anew yet. The file is
     * replaced in one step: who reads it sees the old keys or the new ones.
     *
     * @return id of the new key, hexadecimal
     */
    public static String addPrimary(Path keyset) throws GeneralSecurityException, IOException {
        KeysetHandle old = TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(keyset), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        KeysetHandle one = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        KeysetHandle grown = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.importKey(one.getPrimary().getKey()).makePrimary())
                .build();
        replace(
                keyset,
                TinkJsonProtoKeysetFormat.serializeKeyset(grown, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
        return Integer.toHexString(grown.getPrimary().getId());
    }

    /**
     * Makes the pair by which others seal for intake alone.
     *
     * @param file of the pair
     * @return the public part
     */
    public static String makePair(Path file) throws GeneralSecurityException, IOException {
        KeysetHandle pair = KeysetHandle.generateNew(
                PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM, HybridConfig2026.get());
        Files.createDirectories(file.getParent());
        replace(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(pair, HybridConfig2026.get(), InsecureSecretKeyAccess.get()));
        return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                pair.getPublicKeysetHandle(), HybridConfig2026.get());
    }

    private static void replace(Path file, String keyset) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, keyset);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
