package org.suyuan.intake.words;

import java.util.regex.Pattern;
import org.suyuan.platform.reading.Written;

/**
 * What is asked 诉求 (I-02).
 *
 * @param title in a line: breaks that were pasted along are blanks
 * @param text in the petitioner's words
 * @param unit path of the unit it concerns, for example {@code /group/mine-2}
 */
public record Appeal(String title, String text, String unit) {
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    public Appeal {
        title = BREAK.matcher(title.strip()).replaceAll(" ");
    }

    /** Whether both have one title and one text, however they are typed. */
    public boolean saysTheSame(Appeal other) {
        return Written.text(title).equals(Written.text(other.title))
                && Written.text(text).equals(Written.text(other.text));
    }

    /** Whether both have one title or one text, however it is typed. */
    public boolean sharesWords(Appeal other) {
        return Written.text(title).equals(Written.text(other.title))
                || Written.text(text).equals(Written.text(other.text));
    }
}
