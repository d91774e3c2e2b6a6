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

    private static final int PIECE = 1 << 16;

    static Counts none() {
        return new Counts(0, new int[SLOTS]);
    }

    /** As they were stored, piece by piece: several times four megabytes at once are too much for a small heap. */
    static Counts stored(long petitions, byte[] bytes) throws IOException {
        int[] slots = new int[SLOTS];
        if (bytes.length > 0) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), PIECE)) {
                byte[] piece = new byte[PIECE];
                for (int from = 0; from < SLOTS; from += PIECE / Integer.BYTES) {
                    in.readNBytes(piece, 0, PIECE);
                    ByteBuffer.wrap(piece).asIntBuffer().get(slots, from, PIECE / Integer.BYTES);
                }
            }
        }
        return new Counts(petitions, slots);
    }

    byte[] toStore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, PIECE)) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            for (int from = 0; from < SLOTS; from += PIECE / Integer.BYTES) {
                piece.asIntBuffer().put(slots, from, PIECE / Integer.BYTES);
                out.write(piece.array());
            }
        }
        return bytes.toByteArray();
    }

    /** These, with others added to them. */
    Counts with(Counts others) {
        for (int i = 0; i < SLOTS; i++) {
            slots[i] += others.slots[i];
        }
        return new Counts(petitions + others.petitions, slots);
    }
}
