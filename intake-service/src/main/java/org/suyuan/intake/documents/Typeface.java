package org.suyuan.intake.documents;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.reading.Glyphs;

/**
 * The fonts of the letters: Noto Sans SC (OFL), or what an enterprise has a licence for, and behind it those that have the rare
 * characters of the household register. Only used characters are embedded.
 */
@Singleton
class Typeface {
    /** Stands for a character that no font can show, as printers use it: nothing is dropped without a word. */
    static final char MISSING = '〓';

    private static final String SHIPPED = "/fonts/ttf/NotoSansSC/";

    private final List<BaseFont> regular = new ArrayList<>();
    private final List<BaseFont> bold = new ArrayList<>();

    @Inject
    Typeface(IntakeConfig config) {
        BaseFont noto = shipped("NotoSansSC-Regular.ttf");
        config.letterFont().ifPresent(file -> regular.add(of(file)));
        regular.add(noto);
        if (config.letterFont().isEmpty()) {
            bold.add(shipped("NotoSansSC-Bold.ttf"));
        }
        config.letterFallbackFonts().stream()
                .filter(Files::isReadable)
                .map(Typeface::of)
                .forEach(regular::add);
        bold.addAll(regular);
    }

    /** A text in the body's fonts. */
    Phrase body(float leading, String text, float points) {
        return phrase(leading, text, regular, points);
    }

    /** A text in the title's fonts. */
    Phrase title(float leading, String text, float points) {
        return phrase(leading, text, bold, points);
    }

    /** The characters of a text that no font has, each once. */
    Set<String> missing(String text) {
        Set<String> missing = new TreeSet<>();
        plain(text)
                .codePoints()
                .filter(point -> point != '\n' && first(regular, point) < 0)
                .forEach(point -> missing.add(Character.toString(point) + " (U+"
                        + Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT) + ")"));
        return missing;
    }

    /** Runs of characters that one font has. */
    private static Phrase phrase(float leading, String text, List<BaseFont> fonts, float points) {
        Phrase phrase = new Phrase(leading);
        StringBuilder run = new StringBuilder();
        int font = 0;
        for (int point : plain(text).codePoints().toArray()) {
            int has = point == '\n' ? font : first(fonts, point);
            int shown = has < 0 ? MISSING : point;
            int next = has < 0 ? 0 : has;
            if (next != font && run.length() > 0) {
                phrase.add(chunk(run, fonts.get(font), points));
            }
            font = next;
            run.appendCodePoint(shown);
        }
        if (run.length() > 0) {
            phrase.add(chunk(run, fonts.get(font), points));
        }
        return phrase;
    }

    private static Chunk chunk(StringBuilder run, BaseFont font, float points) {
        Chunk chunk = new Chunk(run.toString(), new Font(font, points));
        chunk.setSplitCharacter(ChineseLines.RULES);
        run.setLength(0);
        return chunk;
    }

    private static int first(List<BaseFont> fonts, int point) {
        for (int i = 0; i < fonts.size(); i++) {
            if (fonts.get(i).charExists(point)) {
                return i;
            }
        }
        return -1;
    }

    /** Blanks of every width are a blank; marks that nobody sees, as of a variant, have no shape. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == '\n' || !Character.isSpaceChar(point) || point == '\u3000' ? point : ' ')
                .filter(point -> point == '\n'
                        || point == '\u3000'
                        || !Glyphs.of(Character.toString(point)).isEmpty())
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static BaseFont of(Path file) {
        return font(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    private static BaseFont shipped(String name) {
        return font(name, () -> Objects.requireNonNull(Typeface.class.getResourceAsStream(SHIPPED + name), name));
    }

    private static BaseFont font(String name, Source source) {
        try (InputStream file = source.open()) {
            BaseFont font = BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
            font.setSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the font of the letters cannot be read: " + name, e);
        }
    }
}
