package org.suyuan.intake.words;

import java.util.regex.Pattern;

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
}
