package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A recording in boxes (ISO 14496-12): whole when its boxes end where it ends and hold something to play. Where, when and with what
 * it was taken goes; each such box becomes free space of the same size, so that nothing else moves.
 */
final class Mp4 {
    /** Size and type. */
    private static final int HEADER = 8;

    private static final long TO_THE_END = 0;
    private static final long LARGE = 1;

    /** Boxes that hold others. */
    private static final Set<String> HOLDERS = Set.of("moov", "trak", "mdia", "moof", "traf", "edts", "minf", "stbl");

    /** Boxes that tell of the taking. */
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid", "loci", "XMP_");

    /** Boxes that begin with the times of their making. */
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");

    private final byte[] content;
    private final ByteBuffer boxes;
    private boolean playable;

    private Mp4(byte[] content) {
        this.content = content;
        this.boxes = ByteBuffer.wrap(content);
    }

    static byte[] cleaned(byte[] content) {
        byte[] copy = content.clone();
        Mp4 recording = new Mp4(copy);
        long end = recording.clean(0, copy.length, true);
        ATTACHMENT_IS_WHOLE.demand(recording.playable);
        return Arrays.copyOf(copy, (int) end);
    }

    /** Behind the last box of a level; at the top, what phones leave behind it is cut off. */
    private long clean(long from, long to, boolean top) {
        long at = from;
        while (at < to) {
            long left = to - at;
            if (top && playable && !isBox(at, left)) {
                return at;
            }
            ATTACHMENT_IS_WHOLE.demand(left >= HEADER);
            long length = length(at, left);
            int header = Integer.toUnsignedLong(boxes.getInt((int) at)) == LARGE ? 2 * HEADER : HEADER;
            ATTACHMENT_IS_WHOLE.demand(length >= header && length <= left);
            cleanBox(at, header, length);
            at += length;
        }
        return at;
    }

    private void cleanBox(long at, int header, long length) {
        String type = type(at);
        playable |= type.equals("moov") || type.equals("mdat");
        if (TELLING.contains(type)) {
            put((int) at + 4, "free");
            Arrays.fill(content, (int) at + header, (int) (at + length), (byte) 0);
        } else if (TIMED.contains(type) && length > header + 4) {
            boolean wide = content[(int) at + header] == 1;
            int times = (int) at + header + 4;
            Arrays.fill(content, times, (int) Math.min(times + (wide ? 16 : 8), at + length), (byte) 0);
        } else if (HOLDERS.contains(type)) {
            clean(at + header, at + length, false);
        }
    }

    private long length(long at, long left) {
        long size = Integer.toUnsignedLong(boxes.getInt((int) at));
        ATTACHMENT_IS_WHOLE.demand(size != LARGE || left >= 2 * HEADER);
        return size == LARGE ? boxes.getLong((int) at + HEADER) : size == TO_THE_END ? left : size;
    }

    /** Whether a box may begin here: its type is of letters. */
    private boolean isBox(long at, long left) {
        return left >= HEADER
                && type(at).chars().allMatch(letter -> letter >= ' ' && letter < 0x7F || letter == 0xA9)
                && length(at, left) >= HEADER
                && length(at, left) <= left;
    }

    private String type(long at) {
        return new String(content, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private void put(int at, String type) {
        System.arraycopy(type.getBytes(StandardCharsets.ISO_8859_1), 0, content, at, 4);
    }
}
