package org.suyuan.intake.documents;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.suyuan.intake.config.IntakeConfig;

/** The fonts of the letters: Noto Sans SC (OFL), or what an enterprise has a licence for. Only used characters are embedded. */
@ApplicationScoped
class Typeface {
    /** Stands for a character that the font cannot show, as printers use it: nothing is dropped without a word. */
    static final char MISSING = '〓';

    private static final String SHIPPED = "/fonts/ttf/NotoSansSC/";

    private final BaseFont regular;
    private final BaseFont bold;

    @Inject
    Typeface(IntakeConfig config) {
        regular = config.letterFont()
                .map(file -> font("letter.ttf", () -> Files.newInputStream(file)))
                .orElseGet(() -> shipped("NotoSansSC-Regular.ttf"));
        bold = shipped("NotoSansSC-Bold.ttf");
    }

    Font body(float points) {
        return new Font(regular, points);
    }

    Font title(float points) {
        return new Font(bold, points);
    }

    /** The text with {@link #MISSING} where the body font has no character. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean known = point == '\n' || regular.charExists(point);
            shown.appendCodePoint(known ? point : MISSING);
        });
        return shown.toString();
    }

    private interface Source {
        InputStream open() throws IOException;
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
