package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_OF_A_KNOWN_TYPE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.apache.tika.Tika;
import org.suyuan.rules.RuleBroken;

/** Tells what a file is by its content, refuses what is broken, and takes out what says who made it, where and when. */
public final class ContentCheck {
    private static final Tika TIKA = new Tika();

    /** The result of a check: the type, and the content to keep. */
    record Checked(FileType type, byte[] content) {}

    private ContentCheck() {}

    static Checked check(byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken(ATTACHMENT_IS_OF_A_KNOWN_TYPE, FileAdvice.FILE_IS_EMPTY);
        }
        if (PdfContent.isPdf(content) && !TIKA.detect(content).equals("text/plain")) {
            return new Checked(FileType.PDF, PdfContent.cleaned(content));
        }
        String sniffed = TIKA.detect(content);
        return switch (sniffed) {
            case "image/jpeg" -> new Checked(FileType.JPEG, Jpeg.cleaned(content));
            case "image/png" -> new Checked(FileType.PNG, Png.cleaned(content));
            case "image/webp", "image/gif", "image/bmp", "image/tiff" ->
                new Checked(FileType.PNG, OtherPicture.asPng(content));
            case "application/zip", "application/x-tika-ooxml" -> {
                FileType type = ZipContent.typeOf(content);
                yield new Checked(type, OfficeContent.cleaned(content));
            }
            case "text/plain" -> new Checked(FileType.TEXT, content);
            case "audio/mpeg" -> new Checked(FileType.MP3, Mp3.cleaned(content));
            case "video/mp4", "application/mp4", "video/quicktime", "audio/mp4", "video/x-m4v" ->
                new Checked(FileType.MP4, Mp4.cleaned(content));
            case "application/octet-stream" -> new Checked(FileType.TEXT, chinese(content));
            default -> throw new RuleBroken(ATTACHMENT_IS_OF_A_KNOWN_TYPE, FileAdvice.of(sniffed));
        };
    }

    /** Whether a file is an Excel sheet that unpacks to a fair size. */
    public static boolean isSheet(byte[] content) {
        String sniffed = TIKA.detect(content);
        return (sniffed.equals("application/zip") || sniffed.equals("application/x-tika-ooxml"))
                && ZipContent.typeOf(content) == FileType.XLSX;
    }

    /** Text as Windows writes it in China: GB 18030, and no control characters. */
    private static byte[] chinese(byte[] content) {
        try {
            String text = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean plain = text.chars().allMatch(letter -> letter >= ' ' || "\n\r\t\f".indexOf(letter) >= 0);
            ATTACHMENT_IS_OF_A_KNOWN_TYPE.demand(plain, FileAdvice.SAVE_AS_A_KNOWN_TYPE);
            return content;
        } catch (CharacterCodingException e) {
            throw new RuleBroken(ATTACHMENT_IS_OF_A_KNOWN_TYPE, FileAdvice.SAVE_AS_A_KNOWN_TYPE);
        }
    }
}
