package org.suyuan.intake.words;

import com.hankcs.hanlp.HanLP;
import java.util.Locale;
import org.suyuan.platform.reading.Glyphs;
import org.suyuan.platform.reading.Written;

/** A text as it is searched: one form a character, small letters, simplified script (I-27). */
public final class SearchedText {
    private SearchedText() {}

    /** The searched form of a text. */
    public static String of(String written) {
        return simplified(Written.text(written));
    }

    /** The searched form of a question: words with one blank between them, each of which must be there. */
    public static String asked(String written) {
        return simplified(Glyphs.of(written).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    private static String simplified(String text) {
        return HanLP.convertToSimplifiedChinese(text);
    }
}
