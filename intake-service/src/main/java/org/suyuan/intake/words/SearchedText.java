package org.suyuan.intake.words;

import com.hankcs.hanlp.HanLP;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.suyuan.platform.reading.Glyphs;
import org.suyuan.platform.reading.Written;

/** A text as it is searched: one form a character, small letters, simplified script (I-27). */
public final class SearchedText {
    private static final String MARKS = "[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"',;:!?。，、；：！？]+";
    /** Blanks, and the marks of a list; a comma between digits belongs to the number. */
    private static final String BETWEEN = "(?:\\s|[、，；;]|(?<![0-9]),|,(?![0-9]))+";

    /** What parts the thousands of a number (2,400) and the parts of a name (马合木提·艾力): people search without it. */
    private static final Pattern PARTS = Pattern.compile(
            "(?<=[0-9]),(?=[0-9]{3}(?![0-9]))|(?<=\\p{IsHan})[.\u00B7\u2022\u2027\u30FB\u22C5](?=\\p{IsHan})");

    private static final Pattern AROUND = Pattern.compile("^" + MARKS + "|" + MARKS + "$");

    private SearchedText() {}

    /** The searched form of a text. */
    public static String of(String written) {
        return simplified(PARTS.matcher(Written.text(written)).replaceAll(""));
    }

    /**
     * The searched form of a question: words with one blank between them, each of which must be there. Quotation marks and
     * brackets around a word, and marks that end a sentence, are not searched for: people copy them along.
     */
    public static String asked(String written) {
        String words = Arrays.stream(Glyphs.of(written).strip().split(BETWEEN))
                .map(word -> bare(word).isEmpty() ? word : bare(word))
                .collect(Collectors.joining(" "));
        return simplified(PARTS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    private static String bare(String word) {
        return AROUND.matcher(word).replaceAll("");
    }

    private static String simplified(String text) {
        return HanLP.convertToSimplifiedChinese(text);
    }
}
