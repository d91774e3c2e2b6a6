package org.suyuan.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A span of time, by the first 20 bits of a UUIDv7: some three days each. An index that knows the era of what it lists can
 * be asked for the newest first.
 *
 * @param from the first; 0 when whatever lies before is asked for
 * @param to the last
 * @param below an id that all of it is smaller than
 */
public record Era(int from, int to, UUID below) {
    private static final int BITS = 44;
    private static final int GROWTH = 4;
    private static final int SPANS = 4;

    /** Ever longer spans of what comes before an id, the newest first: rare things are found in few steps. */
    static List<Era> before(UUID id) {
        int to = (int) (id.getMostSignificantBits() >>> BITS);
        UUID below = id;
        int length = 1;
        List<Era> eras = new ArrayList<>();
        for (int i = 0; i < SPANS && to - length >= 0; i++) {
            eras.add(new Era(to - length + 1, to, below));
            to -= length;
            below = new UUID((long) (to + 1) << BITS, 0);
            length *= GROWTH;
        }
        eras.add(new Era(0, to, below));
        return eras;
    }
}
