package org.suyuan.intake.repeats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.suyuan.intake.vault.VaultKeys;
import org.suyuan.platform.security.KeyedHash;

/** The numbers by which pairs of characters are known outside the texts: with the key of the vault's index. */
@ApplicationScoped
class KeyedPairs {
    /** Common pairs come again and again; what is remembered stays below some megabytes. */
    private static final int REMEMBERED = 60_000;

    @Inject
    VaultKeys keys;

    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    int of(String pair) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                pair,
                any -> ByteBuffer.wrap(KeyedHash.of(keys.index(), "pair:" + pair))
                        .getInt());
    }
}
