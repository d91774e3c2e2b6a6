package org.suyuan.intake.repeats.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How many petitions were counted, and in each slot how many of them hold one of its pairs. */
record Counts(long petitions, int[] slots) {
    /** Numbers share a slot now and then; only whether a pair is common matters. */
    static final int SLOTS = 1 << 20;

    static Counts none() {
        return new Counts(0, new int[SLOTS]);
    }

    /** As they were stored; nothing is the first time. */
    static Counts stored(long petitions, byte[] bytes) throws IOException {
        int[] slots = new int[SLOTS];
        if (bytes.length > 0) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                ByteBuffer.wrap(in.readAllBytes()).asIntBuffer().get(slots);
            }
        }
        return new Counts(petitions, slots);
    }

    byte[] toStore() throws IOException {
        ByteBuffer plain = ByteBuffer.allocate(SLOTS * Integer.BYTES);
        plain.asIntBuffer().put(slots);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain.array());
        }
        return bytes.toByteArray();
    }

    Counts plus(Counts other) {
        int[] sum = slots.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.slots[i];
        }
        return new Counts(petitions + other.petitions, sum);
    }
}
