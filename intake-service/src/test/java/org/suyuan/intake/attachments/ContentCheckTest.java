package org.suyuan.intake.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_OF_A_KNOWN_TYPE;
import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;
import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE;
import static org.suyuan.intake.attachments.AttachmentRules.PICTURE_HAS_A_FAIR_SIZE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.testkit.Refused;

class ContentCheckTest {
    @Test
    void a_photograph_keeps_its_picture_and_its_orientation_and_tells_nothing_else() throws IOException {
        byte[] kept = ContentCheck.check(Pictures.talkative()).content();
        assertThat(text(kept)).doesNotContain("GPS", "adobe");
        assertThat(pixels(kept)).isEqualTo(pixels(Pictures.plain("jpg")));
        assertThat(kept)
                .containsSequence(
                        (byte) 0x01,
                        (byte) 0x12,
                        (byte) 0,
                        (byte) 3,
                        (byte) 0,
                        (byte) 0,
                        (byte) 0,
                        (byte) 1,
                        (byte) 0,
                        (byte) 6);
        assertThat(ContentCheck.check(kept).content()).isEqualTo(kept);
        assertThat(ContentCheck.check(Pictures.plain("jpg")).content()).isEqualTo(Pictures.plain("jpg"));
    }

    @Test
    void a_screenshot_loses_its_texts() throws IOException {
        byte[] kept = ContentCheck.check(Pictures.talkativePng()).content();
        assertThat(text(kept)).doesNotContain("GPS");
        assertThat(pixels(kept)).isEqualTo(pixels(Pictures.plain("png")));
    }

    @ParameterizedTest
    @CsvSource({"jpg, 2", "png, 12"})
    void a_picture_is_refused_when_some_of_it_is_missing_and_ended_when_only_its_end_mark_is(String format, int mark) {
        byte[] whole = Pictures.plain(format);
        for (int length = 24; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            if (length < whole.length - mark) {
                Refused.by(ATTACHMENT_IS_WHOLE, () -> ContentCheck.check(part));
            } else {
                assertThat(ContentCheck.check(part).content()).isEqualTo(whole);
            }
        }
        assertThat(ContentCheck.check(whole).content()).isEqualTo(whole);
    }

    @Test
    void a_picture_that_is_cut_between_two_of_its_parts_is_refused() throws IOException {
        BufferedImage noise = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int point = 0; point < 90_000; point++) {
            noise.setRGB(point % 300, point / 300, random.nextInt());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", file);
        String parts = file.toString(StandardCharsets.ISO_8859_1);
        int second = parts.indexOf("IDAT", parts.indexOf("IDAT") + 4) - 4;
        assertThat(second).isPositive();
        Refused.by(ATTACHMENT_IS_WHOLE, () -> ContentCheck.check(Arrays.copyOf(file.toByteArray(), second)));
    }

    @Test
    void a_document_is_what_is_in_it_and_not_what_it_is_called() {
        assertThat(ContentCheck.check(Pictures.archive("word/document.xml", 10)).type())
                .isEqualTo(FileType.DOCX);
        assertThat(ContentCheck.check(Pictures.archive("xl/workbook.xml", 10)).type())
                .isEqualTo(FileType.XLSX);
        assertThat(ContentCheck.check(Pictures.archive("OFD.xml", 10)).type()).isEqualTo(FileType.OFD);
        assertThat(ContentCheck.check("工资三个月未发。".getBytes(StandardCharsets.UTF_8))
                        .type())
                .isEqualTo(FileType.TEXT);
        Refused.by(ATTACHMENT_IS_OF_A_KNOWN_TYPE, () -> ContentCheck.check(Pictures.archive("evil.exe", 10)));
        Refused.by(ATTACHMENT_IS_OF_A_KNOWN_TYPE, () -> ContentCheck.check(new byte[] {'M', 'Z', 0, 1, 2, 3, 4}));
        Refused.by(
                ATTACHMENT_IS_OF_A_KNOWN_TYPE,
                () -> ContentCheck.check("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        Refused.by(ATTACHMENT_IS_OF_A_KNOWN_TYPE, () -> ContentCheck.check(new byte[0]));
    }

    @Test
    void a_document_unpacks_to_two_hundred_times_its_size_and_not_to_more() {
        byte[] fair = Pictures.archive("word/document.xml", 20_000);
        assertThat(fair.length * 200).isGreaterThan(20_000);
        assertThat(ContentCheck.check(fair).type()).isEqualTo(FileType.DOCX);
        byte[] bomb = Pictures.archive("word/document.xml", 50_000_000);
        assertThat(bomb.length * 200L).isLessThan(50_000_000);
        Refused.by(ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE, () -> ContentCheck.check(bomb));
        Refused.by(ATTACHMENT_IS_WHOLE, () -> ContentCheck.check(Arrays.copyOf(fair, fair.length - 30)));
    }

    @Test
    void a_pdf_and_a_recording_end_where_they_say() {
        byte[] pdf = Documents.pdf();
        assertThat(ContentCheck.check(pdf).type()).isEqualTo(FileType.PDF);
        Refused.by(ATTACHMENT_IS_WHOLE, () -> ContentCheck.check(Arrays.copyOf(pdf, pdf.length / 2)));
        byte[] recording = {
            0, 0, 0, 16, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 0, 0, 0, 8, 'm', 'o', 'o', 'v', 0, 0, 0, 9,
            'm', 'd', 'a', 't', 7
        };
        assertThat(ContentCheck.check(recording).type()).isEqualTo(FileType.MP4);
        Refused.by(ATTACHMENT_IS_WHOLE, () -> ContentCheck.check(Arrays.copyOf(recording, 20)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 15, -1, -17, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_recording_whose_boxes_lead_nowhere_is_refused_at_once(long length) {
        ByteBuffer recording = ByteBuffer.allocate(48);
        recording.putInt(24).put("ftypmp42".getBytes(StandardCharsets.US_ASCII)).position(24);
        recording.putInt(1).put("free".getBytes(StandardCharsets.US_ASCII)).putLong(length);
        recording.position(40).putInt(8).put("moov".getBytes(StandardCharsets.US_ASCII));
        Refused.by(ATTACHMENT_IS_WHOLE, () -> ContentCheck.check(recording.array()));
        recording.putLong(32, 16);
        assertThat(ContentCheck.check(recording.array()).type()).isEqualTo(FileType.MP4);
    }

    @Test
    void a_document_in_the_order_of_an_office_and_a_text_of_windows_are_taken() {
        assertThat(ContentCheck.check(Pictures.office("xl/workbook.xml")).type())
                .isEqualTo(FileType.XLSX);
        byte[] chinese = "高温津贴至今未发，请核实。".getBytes(Charset.forName("GB18030"));
        assertThat(ContentCheck.check(chinese).type()).isEqualTo(FileType.TEXT);
    }

    @Test
    void a_picture_whose_metadata_point_outside_lies_as_it_is() {
        byte[] broken = Pictures.talkative();
        ByteBuffer.wrap(broken).order(ByteOrder.LITTLE_ENDIAN).putInt(16, 0x7FFFFFFE);
        assertThat(ContentCheck.check(broken).content()).isEqualTo(Pictures.plain("jpg"));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @ParameterizedTest
    @CsvSource({"8000, 5000, true", "8000, 5001, false"})
    void a_picture_of_too_many_points_is_not_unpacked(int width, int height, boolean fits) {
        ByteBuffer picture = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        picture.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        picture.putShort((short) width).putShort((short) height).put(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, 9, 9, 9});
        picture.put((byte) ',').putInt(0).putShort((short) width).putShort((short) height);
        Refused.by(fits ? ATTACHMENT_IS_WHOLE : PICTURE_HAS_A_FAIR_SIZE, () -> ContentCheck.check(picture.array()));
    }

    @ParameterizedTest
    @CsvSource({
        "ppt/presentation.xml, PRINT_THE_SLIDES_AS_PDF",
        "META-INF/manifest.xml, SAVE_AS_WORD_OR_PDF",
        "notes.txt, UNPACK_THE_ARCHIVE"
    })
    void an_archive_that_is_no_document_is_told_what_to_become(String part, FileAdvice advice) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write('x');
        }
        Refused.by(ATTACHMENT_IS_OF_A_KNOWN_TYPE, () -> ContentCheck.check(file.toByteArray()), advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rar!\u001A\u0007\u0001\u0000|UNPACK_THE_ARCHIVE",
                "Rar!\u001A\u0007\u0000x|UNPACK_THE_ARCHIVE",
                "7z\u00BC\u00AF'\u001Cxxxx|UNPACK_THE_ARCHIVE",
                "'From: a@mine.example\r\nTo: b@mine.example\r\nSubject: x\r\nDate: Mon, 2 Nov 2026 08:00:00 +0800\r\nMessage-ID: <1@mine.example>\r\n\r\ntext'|PRINT_THE_MAIL_AS_PDF",
                "{\\rtf1\\ansi text}|SAVE_AS_WORD_OR_PDF",
                "<!DOCTYPE html><html><body>x</body></html>|SAVE_AS_PDF"
            })
    void what_is_not_taken_is_told_what_to_become(String content, FileAdvice advice) {
        byte[] file = content.getBytes(StandardCharsets.ISO_8859_1);
        Refused.by(ATTACHMENT_IS_OF_A_KNOWN_TYPE, () -> ContentCheck.check(file), advice);
    }

    @ParameterizedTest
    @CsvSource({"PNG, 现场.GIF, 现场.png", "PNG, a.webp, a.png", "PNG, 截图.png, 截图.png", "JPEG, a.jpg, a.jpg", "PNG, b, b"})
    void a_converted_picture_is_named_as_what_it_is(FileType type, String given, String named) {
        assertThat(type.named(given)).isEqualTo(named);
    }
}
