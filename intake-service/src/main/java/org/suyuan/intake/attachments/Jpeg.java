package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG, segment by segment (ITU-T T.81): its picture stays bit for bit, its metadata (EXIF, XMP, IPTC, comments, whatever
 * follows the picture) go; of EXIF only the orientation stays, so that a letter does not lie on its side.
 */
final class Jpeg {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private final byte[] content;
    private final ByteArrayOutputStream cleaned;
    private int at = 2;
    private boolean scanned;

    private Jpeg(byte[] content) {
        this.content = content;
        this.cleaned = new ByteArrayOutputStream(content.length);
    }

    /** The picture without its metadata; refused when some of it is missing. What lacks only its end mark gets one. */
    static byte[] cleaned(byte[] content) {
        return new Jpeg(content).clean();
    }

    private byte[] clean() {
        put(SOI);
        while (!scanned || at < content.length) {
            int marker = nextMarker();
            if (marker == EOI) {
                demand(scanned);
                put(EOI);
                return cleaned.toByteArray();
            }
            segment(marker);
            if (marker == SOS) {
                scan();
            }
        }
        put(EOI);
        byte[] ended = cleaned.toByteArray();
        demand(OtherPicture.isAllThere(ended));
        return ended;
    }

    private int nextMarker() {
        while (at < content.length && unsigned(at) == 0) {
            at++;
        }
        demand(at + 1 < content.length && unsigned(at) == 0xFF);
        while (at + 1 < content.length && unsigned(at + 1) == 0xFF) {
            at++;
        }
        demand(at + 1 < content.length);
        int marker = unsigned(at + 1);
        at += 2;
        return marker;
    }

    private void segment(int marker) {
        demand(at + 1 < content.length);
        int length = unsigned(at) << 8 | unsigned(at + 1);
        demand(length >= 2 && at + length <= content.length);
        byte[] body = Arrays.copyOfRange(content, at + 2, at + length);
        at += length;
        if (marker == APP1 && startsWith(body, EXIF)) {
            putOrientation(orientation(body));
        } else if (isPicture(marker, body)) {
            put(marker);
            cleaned.write(length >> 8);
            cleaned.write(length);
            cleaned.writeBytes(body);
        }
    }

    /** Application segments are metadata, but for the file's form, its colours and Adobe's colour transform. */
    private static boolean isPicture(int marker, byte[] body) {
        boolean application = marker >= APP0 && marker <= APP15;
        return !application && marker != COMMENT
                || marker == APP0 && startsWith(body, JFIF)
                || marker == APP14 && startsWith(body, ADOBE)
                || marker == APP2 && startsWith(body, ICC);
    }

    /** Copies the picture's data up to the next marker that is neither stuffing nor a restart, or the end of the file. */
    private void scan() {
        scanned = true;
        int from = at;
        while (at + 1 < content.length && !(unsigned(at) == 0xFF && isMarker(unsigned(at + 1)))) {
            at++;
        }
        cleaned.write(content, from, at - from);
        if (at + 1 == content.length) {
            if (unsigned(at) != 0xFF) {
                cleaned.write(content[at]);
            }
            at++;
        }
    }

    private static boolean isMarker(int next) {
        return next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7);
    }

    /** Orientation by TIFF 6.0 in the first directory: 1 to 8, and 1 when it says nothing that makes sense. */
    private static int orientation(byte[] exif) {
        ByteBuffer tiff =
                ByteBuffer.wrap(exif, EXIF.length, exif.length - EXIF.length).slice();
        if (tiff.remaining() < 8) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = directory + 2; entries-- > 0 && entry + ENTRY <= tiff.limit(); entry += ENTRY) {
            int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION && value >= 1 && value <= 8) {
                return value;
            }
        }
        return 1;
    }

    private void putOrientation(int orientation) {
        if (orientation == 1) {
            return;
        }
        ByteBuffer exif = ByteBuffer.allocate(EXIF.length + 26).put(EXIF);
        exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        put(APP1);
        cleaned.write(0);
        cleaned.write(exif.capacity() + 2);
        cleaned.writeBytes(exif.array());
    }

    private void put(int marker) {
        cleaned.write(0xFF);
        cleaned.write(marker);
    }

    private int unsigned(int index) {
        return content[index] & 0xFF;
    }

    private static boolean startsWith(byte[] body, byte[] mark) {
        return body.length >= mark.length && Arrays.equals(body, 0, mark.length, mark, 0, mark.length);
    }

    private static void demand(boolean whole) {
        ATTACHMENT_IS_WHOLE.demand(whole);
    }
}
