package org.suyuan.intake.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.rules.RuleBroken;
import org.suyuan.testkit.Refused;

/**
 * What files told about who filed: anonymize 4 and 18, adeu 30, watermarks-remover 76, pwndoc 710, ClosedXML 1502, folio 638,
 * openreview 2284, OpenPDF 215, mat2 49, mastodon 22948, MediaInfoLib 2252, libvips 1249, docs 310, Pillow 1991, gxpdf 27,
 * PdfPig 176, pdfcpu 431, ruffle 8820, postiz 1804, docx-templates 132, Open-XML-SDK 1128, data-collection-ios 184.
 */
class TellingFilesTest {
    private static final Path FILES = Path.of("../../shared/reports/files");

    @Test
    @DisplayName("I-14 a document tells nobody's name, no computer and no place, and says what it said")
    void a_document_tells_nobody() {
        ContentCheck.Checked kept = ContentCheck.check(Documents.docx());
        assertThat(kept.type()).isEqualTo(FileType.DOCX);
        assertThat(Documents.parts(kept.content()))
                .hasSameSizeAs(Documents.parts(Documents.docx()))
                .allSatisfy((name, part) -> assertThat(part)
                        .as(name)
                        .doesNotContain(
                                "周小兰", "zhou", "ZXL", "2026-09-01", "三车间", "GH-20417", "NAS3", "GPS", "综采三队", "运输二队"))
                .hasEntrySatisfying(
                        "word/document.xml", part -> assertThat(part).contains("高温津贴未发", "w:id=\"1\""));
    }

    @Test
    @DisplayName("I-14 a PDF is written anew without its properties and notes' authors")
    void a_pdf_tells_nobody() throws IOException {
        byte[] told = Documents.pdf();
        assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains("zhou-xiaolan");
        byte[] kept = ContentCheck.check(told).content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("zhou-xiaolan", "PDFBox");
        try (PDDocument document = Loader.loadPDF(kept)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul", "html", "bom", "multipart", "twice"})
    @DisplayName("I-02 a PDF that every viewer opens is taken, whatever stands around it")
    void a_pdf_with_something_around_it(String around) {
        byte[] pdf = Documents.pdf();
        byte[] taken = switch (around) {
            case "nul" -> Arrays.copyOf(pdf, pdf.length + 80_508);
            case "html" -> joined(pdf, ("<html>" + "x".repeat(26_000)).getBytes(StandardCharsets.US_ASCII));
            case "bom" -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, pdf);
            case "multipart" ->
                joined(
                        "--70\r\nContent-Disposition: form-data; name=f; filename=zhou.pdf\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII),
                        pdf);
            default -> joined(pdf, "\n\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        };
        byte[] kept = ContentCheck.check(taken).content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("html", "zhou");
    }

    @Test
    @DisplayName("I-14 a recording loses its tags, and the place and time of its taking")
    void a_recording_tells_nobody() {
        byte[] frames = new byte[400];
        frames[0] = (byte) 0xFF;
        frames[1] = (byte) 0xFB;
        frames[2] = (byte) 0x90;
        byte[] id3 = new byte[30];
        System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, id3, 0, 3);
        id3[3] = 3;
        id3[9] = 20;
        System.arraycopy("zhou".getBytes(StandardCharsets.US_ASCII), 0, id3, 20, 4);
        byte[] tag = Arrays.copyOf("TAGzhou".getBytes(StandardCharsets.US_ASCII), 128);
        byte[] ape = new byte[32];
        System.arraycopy("APETAGEX".getBytes(StandardCharsets.US_ASCII), 0, ape, 0, 8);
        ape[12] = 32 + 4;
        byte[] body = joined("zhou".getBytes(StandardCharsets.US_ASCII), ape);
        assertThat(Mp3.cleaned(joined(joined(id3, frames), joined(body, tag)))).isEqualTo(frames);
        byte[] box = box(
                "moov",
                joined(
                        box("mvhd", new byte[] {0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 3, (byte) 0xE8}),
                        box("udta", box("\u00A9xyz", "+31.2304+121.4737/".getBytes(StandardCharsets.US_ASCII)))));
        byte[] clip = joined(box("ftyp", "mp42\0\0\0\0".getBytes(StandardCharsets.US_ASCII)), box);
        byte[] kept = Mp4.cleaned(joined(clip, "SEFHxxSEFT".getBytes(StandardCharsets.US_ASCII)));
        assertThat(kept).hasSameSizeAs(clip);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("31.2304", "SEFT", "\1\2\3\4")
                .contains("mvhd", "free");
        Refused.by(AttachmentRules.ATTACHMENT_IS_WHOLE, () -> Mp4.cleaned(box("ftyp", new byte[8])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "tiff"})
    @DisplayName("I-02 pictures of other formats become PNG")
    void other_pictures_become_png(String format) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, picture);
        ContentCheck.Checked kept = ContentCheck.check(picture.toByteArray());
        assertThat(kept.type()).isEqualTo(FileType.PNG);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(kept.content()))
                        .getWidth())
                .isEqualTo(40);
    }

    @Test
    @DisplayName("I-02 a scan of several pages is refused as a picture: all but one page would be lost")
    void a_scan_of_several_pages() throws IOException {
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(scan)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < 3; page++) {
                writer.writeToSequence(
                        new IIOImage(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), null, null), null);
            }
            writer.endWriteSequence();
        }
        Refused.by(AttachmentRules.PICTURE_IS_OF_ONE_PAGE, () -> ContentCheck.check(scan.toByteArray()));
    }

    @Test
    void a_picture_that_ends_before_it_begins_is_refused_and_not_emptied() {
        byte[] whole = Pictures.plain("jpg");
        byte[] broken = joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}, whole);
        Refused.by(AttachmentRules.ATTACHMENT_IS_WHOLE, () -> ContentCheck.check(broken));
    }

    @Test
    void a_private_segment_of_a_picture_goes() {
        byte[] whole = Pictures.plain("jpg");
        byte[] segment = {(byte) 0xFF, (byte) 0xE0, 0, 10, 'O', 'C', 'A', 'D', 'z', 'h', 'o', 'u'};
        byte[] told = joined(joined(Arrays.copyOf(whole, 2), segment), Arrays.copyOfRange(whole, 2, whole.length));
        assertThat(ContentCheck.check(told).content()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "types/photo.heic, SEND_AS_JPEG",
        "types/old.doc, SAVE_AS_NEW_OFFICE",
        "types/old.xls, SAVE_AS_NEW_OFFICE",
        "types/export-that-is-html.xls, SAVE_AS_PDF",
        "types/voice.amr, CONVERT_THE_RECORDING"
    })
    @DisplayName("I-02 a file that is not taken is told what to do, each kind its own")
    void a_refusal_says_what_to_do(String file, FileAdvice advice) throws IOException {
        byte[] content = content(file);
        assertThatThrownBy(() -> ContentCheck.check(content))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.details()).containsExactly(advice));
    }

    @ParameterizedTest
    @CsvSource({
        "types/photo.webp, PNG",
        "scan-padded-with-80508-nul.pdf, PDF",
        "letter-with-author.docx, DOCX",
        "phone-video-with-gps.mp4, MP4",
        "types/clip-iphone.mov, MP4",
        "types/voice.m4a, MP4",
        "types/ledger-gbk.csv, TEXT"
    })
    @DisplayName("I-02 the files of the reports are taken")
    void the_files_of_the_reports_are_taken(String file, FileType type) throws IOException {
        ContentCheck.Checked kept = ContentCheck.check(content(file));
        assertThat(kept.type()).isEqualTo(type);
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("\u00A9xyz", "+31.");
    }

    private static byte[] content(String file) throws IOException {
        Assumptions.assumeTrue(Files.exists(FILES.resolve(file)), "the reports are not here");
        return Files.readAllBytes(FILES.resolve(file));
    }

    private static byte[] box(String type, byte[] content) {
        byte[] box = Arrays.copyOf(new byte[0], 8 + content.length);
        box[2] = (byte) (box.length >> 8);
        box[3] = (byte) box.length;
        System.arraycopy(type.getBytes(StandardCharsets.ISO_8859_1), 0, box, 4, 4);
        System.arraycopy(content, 0, box, 8, content.length);
        return box;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
