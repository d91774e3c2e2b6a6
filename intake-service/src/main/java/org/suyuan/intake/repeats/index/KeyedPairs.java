package org.suyuan.intake.repeats.index;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLongArray;
import org.suyuan.intake.learning.Pair;
import org.suyuan.intake.vault.VaultKeys;
import org.suyuan.platform.security.KeyedHash;

/** The numbers by which pairs of characters are known outside the texts: with the key of the vault's index. */
@Singleton
class KeyedPairs {
    /** Common pairs come again and again. */
    private static final int REMEMBERED = 1 << 18;

    /** Neighbours in the alphabet do not stand in each other's place: 2^32 by the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    private static final int HALF = Integer.SIZE;

    @Inject
    VaultKeys keys;

    /** Both characters and their number, at a place that the characters say; who comes later takes it over. */
    private final AtomicLongArray known = new AtomicLongArray(REMEMBERED);

    int of(int pair) {
        int place = (pair * SPREAD) >>> (HALF - Integer.numberOfTrailingZeros(REMEMBERED));
        long found = known.get(place);
        if ((int) (found >>> HALF) == pair) {
            return (int) found;
        }
        int number = ByteBuffer.wrap(KeyedHash.of(keys.index(), "pair:" + Pair.written(pair)))
                .getInt();
        known.set(place, (long) pair << HALF | number & 0xFFFF_FFFFL);
        return number;
    }
}
