package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A recording as frames of sound: the tags before and behind them (ID3v2, ID3v1, APEv2, Lyrics3) go. */
final class Mp3 {
    private static final int ID3_HEADER = 10;
    private static final int ID3V1 = 128;
    private static final int APE = 32;

    private Mp3() {}

    static byte[] cleaned(byte[] content) {
        int from = 0;
        while (startsWith(content, from, "ID3") && from + ID3_HEADER <= content.length) {
            from += ID3_HEADER + synchsafe(content, from + 6) + ((content[from + 5] & 0x10) != 0 ? ID3_HEADER : 0);
        }
        int frame = Math.min(from, content.length);
        while (frame + 1 < content.length
                && !((content[frame] & 0xFF) == 0xFF && (content[frame + 1] & 0xE0) == 0xE0)) {
            frame++;
        }
        ATTACHMENT_IS_WHOLE.demand(frame + 1 < content.length);
        return Arrays.copyOfRange(content, frame, Math.max(frame, end(content)));
    }

    private static int end(byte[] content) {
        int end = content.length;
        for (boolean cut = true; cut; ) {
            int before = end;
            if (end >= ID3V1 && startsWith(content, end - ID3V1, "TAG")) {
                end -= ID3V1;
            }
            if (end >= APE && startsWith(content, end - APE, "APETAGEX")) {
                int size = littleEndian(content, end - APE + 12);
                boolean head = (content[end - APE + 23] & 0x80) != 0;
                end -= Math.max(0, Math.min(end, size)) + (head ? Math.min(APE, end) : 0);
            }
            if (end >= 9 && startsWith(content, end - 9, "LYRICS200")) {
                int size = number(content, end - 15);
                end -= Math.min(end, size + 15);
            }
            cut = end != before && end > 0;
        }
        return Math.max(0, end);
    }

    private static int number(byte[] content, int at) {
        String digits = at < 0 ? "" : new String(content, at, 6, StandardCharsets.ISO_8859_1);
        return digits.matches("\\d{6}") ? Integer.parseInt(digits) : 0;
    }

    private static int synchsafe(byte[] content, int at) {
        return (content[at] & 0x7F) << 21
                | (content[at + 1] & 0x7F) << 14
                | (content[at + 2] & 0x7F) << 7
                | content[at + 3] & 0x7F;
    }

    private static int littleEndian(byte[] content, int at) {
        int size = content[at] & 0xFF
                | (content[at + 1] & 0xFF) << 8
                | (content[at + 2] & 0xFF) << 16
                | (content[at + 3] & 0xFF) << 24;
        return size < 0 ? 0 : size;
    }

    private static boolean startsWith(byte[] content, int at, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + bytes.length <= content.length
                && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
    }
}
