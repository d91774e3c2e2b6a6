package org.suyuan.intake.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them. */
public final class Pictures {
    /** What a telephone writes into a picture: where it was taken. */
    public static final String PLACE = "GPS 39.9042N 116.4074E";

    private Pictures() {}

    public static byte[] plain(String format) {
        try {
            BufferedImage picture = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < 32; x++) {
                picture.setRGB(x, x % 24, 0xFF8800 + x);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(picture, format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A JPEG lying on its side, that says where it was taken in EXIF, XMP, a comment and behind its end. */
    public static byte[] talkative() {
        byte[] plain = plain("jpg");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        ByteBuffer exif = ByteBuffer.allocate(6 + 26 + PLACE.length());
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put("II".getBytes(StandardCharsets.US_ASCII));
        exif.order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(PLACE.getBytes(StandardCharsets.US_ASCII));
        segment(file, 0xE1, exif.array());
        segment(file, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1));
        segment(file, 0xFE, PLACE.getBytes(StandardCharsets.ISO_8859_1));
        file.write(plain, 2, plain.length - 2);
        file.writeBytes(PLACE.getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    /** A PNG with a text chunk that says where it was taken. */
    public static byte[] talkativePng() {
        byte[] plain = plain("png");
        int afterHeader = 8 + 25;
        byte[] text = ("tEXtComment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(text);
        ByteBuffer chunk = ByteBuffer.allocate(text.length + 8);
        chunk.putInt(text.length - 4).put(text).putInt((int) checksum.getValue());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, afterHeader);
        file.writeBytes(chunk.array());
        file.write(plain, afterHeader, plain.length - afterHeader);
        return file.toByteArray();
    }

    /** An archive of one part, of so many zeros. */
    public static byte[] archive(String part, int zeros) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[zeros]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    /** A document whose parts come in the order in which offices write them. */
    public static byte[] office(String mainPart) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String part : new String[] {"[Content_Types].xml", "_rels/.rels", mainPart}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<?xml version=\"1.0\"?><Types/>".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] body) {
        file.write(0xFF);
        file.write(marker);
        file.write(body.length + 2 >> 8);
        file.write(body.length + 2);
        file.writeBytes(body);
    }
}
