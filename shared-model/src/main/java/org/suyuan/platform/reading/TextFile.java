package org.suyuan.platform.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file of text as it lies on disks in China: in UTF-8, in UTF-16 with its mark, or, as Windows writes it, in GB 18030. */
public final class TextFile {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextFile() {}

    /** The text of the file; empty when it is no text in any of the charsets. */
    public static Optional<String> read(byte[] file) {
        boolean isUtf16 = file.length > 1
                && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE
                        || (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF);
        return isUtf16
                ? read(file, StandardCharsets.UTF_16)
                : CHARSETS.stream()
                        .map(charset -> read(file, charset))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** The text in one charset, without its mark; empty when it is no text in it. */
    public static Optional<String> read(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            boolean plain = text.chars().noneMatch(letter -> letter < ' ' && "\n\r\t\f".indexOf(letter) < 0);
            return plain ? Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
