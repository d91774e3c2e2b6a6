package org.suyuan.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.suyuan.platform.security.KeyedHash;

/** Names and keys of files, from their content's SHA-256 and the vault's index key; like the index, they do not rotate. */
@ApplicationScoped
public class FileKeys {
    @Inject
    VaultKeys keys;

    /** 64 hexadecimal digits. */
    public String name(byte[] contentHash) {
        return HexFormat.of().formatHex(derived("file-name:", contentHash));
    }

    /** An AES-256 key. */
    public byte[] key(byte[] contentHash) {
        return derived("file-key:", contentHash);
    }

    private byte[] derived(String use, byte[] contentHash) {
        return KeyedHash.of(keys.index(), use + HexFormat.of().formatHex(contentHash));
    }
}
