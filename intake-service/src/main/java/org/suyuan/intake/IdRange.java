package org.suyuan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A span of time, as the beginnings of the UUIDv7 that were made in it. Spans of four lie in one of two bits less, so that an
 * index which knows the beginnings of what it lists can be asked for the newest first.
 *
 * @param bits so many of an id tell the beginning: 20 some three days, 12 some two years; 0 for all time
 * @param from the first beginning
 * @param to the last
 * @param below an id that all of it is smaller than
 */
record IdRange(int bits, int from, int to, UUID below) {
    private static final int FINEST = 20;
    private static final int COARSEST = 12;
    private static final int STEP = 2;
    private static final int GROUP = 1 << STEP;

    /** Ever longer spans of what comes before an id, the newest first: rare things are found in few steps. */
    static List<IdRange> before(UUID id) {
        List<IdRange> ranges = new ArrayList<>();
        UUID below = id;
        int to = (int) (id.getMostSignificantBits() >>> (Long.SIZE - FINEST));
        for (int bits = FINEST; bits >= COARSEST && to >= 0; bits -= STEP) {
            int from = to - to % GROUP;
            ranges.add(new IdRange(bits, from, to, below));
            below = new UUID((long) from << (Long.SIZE - bits), 0);
            to = from / GROUP - 1;
        }
        ranges.add(new IdRange(0, 0, 0, below));
        return ranges;
    }
}
