package org.suyuan.intake.attachments;

import static org.suyuan.intake.IntakeRules.ATTACHMENT_IS_OF_A_KNOWN_TYPE;
import static org.suyuan.intake.IntakeRules.ATTACHMENT_IS_WHOLE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.Tika;
import org.suyuan.rules.RuleBroken;

/** Tells what a file is by its content, refuses what is broken, and takes out what says where and when a picture was taken. */
public final class ContentCheck {
    private static final Tika TIKA = new Tika();

    /** A PDF ends within this many bytes after its end mark. */
    private static final int PDF_TAIL = 2048;

    /** What was found: the type, and the content to keep. */
    record Checked(FileType type, byte[] content) {}

    private ContentCheck() {}

    static Checked check(byte[] content) {
        String sniffed = TIKA.detect(content);
        return switch (sniffed) {
            case "image/jpeg" -> new Checked(FileType.JPEG, Jpeg.cleaned(content));
            case "image/png" -> new Checked(FileType.PNG, Png.cleaned(content));
            case "application/pdf" -> new Checked(FileType.PDF, wholePdf(content));
            case "application/zip", "application/x-tika-ooxml" -> new Checked(ZipContent.typeOf(content), content);
            case "text/plain" -> new Checked(FileType.TEXT, content);
            case "audio/mpeg" -> new Checked(FileType.MP3, content);
            case "video/mp4", "application/mp4", "video/quicktime", "audio/mp4", "video/x-m4v" ->
                new Checked(FileType.MP4, Mp4.whole(content));
            case "application/octet-stream" -> new Checked(FileType.TEXT, chinese(content));
            default -> throw new RuleBroken(ATTACHMENT_IS_OF_A_KNOWN_TYPE);
        };
    }

    /** Whether a file is an Excel sheet that unpacks to a fair size. */
    public static boolean isSheet(byte[] content) {
        return check(content).type() == FileType.XLSX;
    }

    /** Text as Windows writes it in China: GB 18030, and no control characters. */
    private static byte[] chinese(byte[] content) {
        try {
            String text = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean plain = text.chars()
                    .allMatch(letter -> letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t');
            ATTACHMENT_IS_OF_A_KNOWN_TYPE.demand(plain && !text.isEmpty());
            return content;
        } catch (CharacterCodingException e) {
            throw new RuleBroken(ATTACHMENT_IS_OF_A_KNOWN_TYPE);
        }
    }

    private static byte[] wholePdf(byte[] content) {
        int from = Math.max(0, content.length - PDF_TAIL);
        String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        ATTACHMENT_IS_WHOLE.demand(tail.contains("%%EOF"));
        return content;
    }
}
