package org.suyuan.embedded;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The keyset file of intake's vault, in the hands of an operator. */
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
        Path fresh = keyset.resolveSibling(keyset.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                fresh,
                TinkJsonProtoKeysetFormat.serializeKeyset(grown, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
        Files.move(fresh, keyset, StandardCopyOption.ATOMIC_MOVE);
        return Integer.toHexString(grown.getPrimary().getId());
    }
}
