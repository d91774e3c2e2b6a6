package org.suyuan.platform;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what identifies a person in a text that will leave the vault: the gate before a notice is published, minutes are
 * adopted or a new matter is announced. A hit refuses the text; the writer removes it. Names are not found here: they are
 * the second reader's task.
 */
public final class PersonalData {
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{15}(?!\\d)"),
            Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)"),
            Pattern.compile("(?<!\\d)0\\d{2,3}-\\d{7,8}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{16,19}(?!\\d)"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"));

    private PersonalData() {}

    /** Whether the text shows an ID number, a phone or bank account number or an e-mail address, full-width digits included. */
    public static boolean isIn(String text) {
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }
}
