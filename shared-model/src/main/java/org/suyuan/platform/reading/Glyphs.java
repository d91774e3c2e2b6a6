package org.suyuan.platform.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One character for all that are the same to a reader: compatibility forms (NFKC), radicals that NFKC leaves, digits of any
 * script, dashes, blanks; what cannot be seen is gone. Letters that only look alike, as Cyrillic Н and Latin H, stay two.
 */
public final class Glyphs {
    private static final Map<Integer, Integer> RADICALS = radicals();

    /** Minus sign, long-vowel mark in both widths, swung and wave dashes: what input methods and typesetters give for a dash. */
    private static final String DASHES = "\u2212\u30FC\uFF70\u02D7\u2500\u2501";

    /** Characters without a shape that are no format characters: fillers, the joiner of graphemes, variation selectors. */
    private static final String SHAPELESS =
            "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u3164\uFFA0\uFFFC\uFFFE\uFFFF";

    private Glyphs() {}

    /** The text with one form for each character; blanks of every kind are a space, lines stay lines. */
    public static String of(String written) {
        String plain = isPlain(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder read = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); ) {
            int point = plain.codePointAt(at);
            at += Character.charCount(point);
            int glyph = glyph(point);
            if (glyph != NONE) {
                read.appendCodePoint(glyph);
            }
        }
        return read.toString();
    }

    /** Nothing is to be seen of a character. */
    static final int NONE = -1;

    /** The form of one character after NFKC; {@link #NONE} when it cannot be seen. */
    static int glyph(int point) {
        if (point < 0x80) {
            return point >= ' ' && point != 0x7F || point == '\n' ? point : point == '\t' || point == '\r' ? ' ' : NONE;
        }
        int digit = Character.digit(point, 10);
        if (digit >= 0) {
            return '0' + digit;
        }
        if (isShapeless(point)) {
            return NONE;
        }
        return RADICALS.getOrDefault(point, isDash(point) ? '-' : isBlank(point) ? ' ' : circled(point));
    }

    /** Digits in black circles and of dingbats, which have no compatibility form. */
    private static int circled(int point) {
        if (point == 0x24FF) {
            return '0';
        }
        if (point >= 0x2776 && point <= 0x277E
                || point >= 0x2780 && point <= 0x2788
                || point >= 0x278A && point <= 0x2792) {
            return '1' + (point - 0x2776) % 10;
        }
        return point >= 0x24F5 && point <= 0x24FD ? '1' + (point - 0x24F5) : point;
    }

    static boolean isDash(int point) {
        return Character.getType(point) == Character.DASH_PUNCTUATION || DASHES.indexOf(point) >= 0;
    }

    static boolean isBlank(int point) {
        return Character.isSpaceChar(point) || Character.isWhitespace(point);
    }

    private static boolean isShapeless(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF
                || SHAPELESS.indexOf(point) >= 0;
    }

    private static boolean isPlain(String written) {
        return Normalizer.isNormalized(written, Normalizer.Form.NFKC);
    }

    private static Map<Integer, Integer> radicals() {
        Map<Integer, Integer> radicals = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Glyphs.class.getResourceAsStream("radicals.txt")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(pair -> radicals.put(Integer.parseInt(pair[0], 16), Integer.parseInt(pair[1], 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(radicals);
    }
}
