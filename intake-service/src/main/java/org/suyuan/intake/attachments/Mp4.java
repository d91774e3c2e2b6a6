package org.suyuan.intake.attachments;

import static org.suyuan.intake.IntakeRules.ATTACHMENT_IS_WHOLE;

import java.nio.ByteBuffer;

/** A recording in boxes (ISO 14496-12): whole when its boxes end where it ends. */
final class Mp4 {
    /** Size and type. */
    private static final int HEADER = 8;

    private Mp4() {}

    static byte[] whole(byte[] content) {
        ByteBuffer boxes = ByteBuffer.wrap(content);
        long at = 0;
        while (at < content.length) {
            ATTACHMENT_IS_WHOLE.demand(at + HEADER <= content.length);
            long size = Integer.toUnsignedLong(boxes.getInt((int) at));
            boolean toTheEnd = size == 0;
            boolean large = size == 1 && at + 2 * HEADER <= content.length;
            at = toTheEnd ? content.length : at + (large ? boxes.getLong((int) at + HEADER) : size);
            ATTACHMENT_IS_WHOLE.demand(toTheEnd || large || size >= HEADER);
            ATTACHMENT_IS_WHOLE.demand(at > 0 && at <= content.length);
        }
        return content;
    }
}
