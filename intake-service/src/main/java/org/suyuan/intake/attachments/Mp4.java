package org.suyuan.intake.attachments;

import static org.suyuan.intake.IntakeRules.ATTACHMENT_IS_WHOLE;

import java.nio.ByteBuffer;

/** A recording in boxes (ISO 14496-12): whole when its boxes end where it ends. */
final class Mp4 {
    /** Size and type. */
    private static final int HEADER = 8;

    private static final long TO_THE_END = 0;
    private static final long LARGE = 1;

    private Mp4() {}

    static byte[] whole(byte[] content) {
        ByteBuffer boxes = ByteBuffer.wrap(content);
        long at = 0;
        while (at < content.length) {
            long left = content.length - at;
            ATTACHMENT_IS_WHOLE.demand(left >= HEADER);
            long size = Integer.toUnsignedLong(boxes.getInt((int) at));
            boolean large = size == LARGE;
            ATTACHMENT_IS_WHOLE.demand(!large || left >= 2 * HEADER);
            long length = large ? boxes.getLong((int) at + HEADER) : size == TO_THE_END ? left : size;
            ATTACHMENT_IS_WHOLE.demand(length >= (large ? 2 * HEADER : HEADER) && length <= left);
            at += length;
        }
        return content;
    }
}
