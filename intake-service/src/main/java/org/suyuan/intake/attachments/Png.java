package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG, chunk by chunk (W3C PNG 3): what shows the picture stays; texts, times, EXIF and whatever follows it go. */
final class Png {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int FRAME = 12;

    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD", "acTL",
            "fcTL", "fdAT");

    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 'B', '`', (byte) 0x82};

    private Png() {}

    private static boolean isCutInItsEnd(byte[] content, int at) {
        int rest = content.length - at;
        return rest < FRAME && Arrays.equals(content, at, content.length, END, 0, rest);
    }

    /** The picture without its metadata; refused when some of it is missing or a checksum is wrong. What lacks its end gets one. */
    static byte[] cleaned(byte[] content) {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream(content.length);
        cleaned.write(content, 0, SIGNATURE);
        ByteBuffer chunks = ByteBuffer.wrap(content);
        int at = SIGNATURE;
        while (true) {
            if (isCutInItsEnd(content, at)) {
                cleaned.writeBytes(END);
                ATTACHMENT_IS_WHOLE.demand(OtherPicture.isAllThere(cleaned.toByteArray()));
                return cleaned.toByteArray();
            }
            ATTACHMENT_IS_WHOLE.demand(at + FRAME <= content.length);
            int length = chunks.getInt(at);
            ATTACHMENT_IS_WHOLE.demand(length >= 0 && length <= content.length - at - FRAME);
            CRC32 checksum = new CRC32();
            checksum.update(content, at + 4, length + 4);
            String type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (SHOWN.contains(type)) {
                ATTACHMENT_IS_WHOLE.demand((int) checksum.getValue() == chunks.getInt(at + 8 + length));
                cleaned.write(content, at, length + FRAME);
            }
            if (type.equals("IEND")) {
                return cleaned.toByteArray();
            }
            at += length + FRAME;
        }
    }
}
