package org.suyuan.intake.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which number formats of a workbook make a number a date: the built-in ones, also those of Chinese and Japanese Excel, and its own. */
final class CellFormats {
    /** Text in quotes, colours, conditions and languages, escaped and filling characters: no part of a date. */
    private static final Pattern NO_PART = Pattern.compile("\"[^\"]*\"|\\[(?![hms]+\\])[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[yde]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0#?]");

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles;

    CellFormats(Map<Integer, String> own, List<Integer> styles) {
        this.own.putAll(own);
        this.styles = styles;
    }

    /** The format of a cell's style; empty for the general one. */
    String format(int style) {
        return own.getOrDefault(id(style), "");
    }

    /** Whether a cell of this style shows a date, with or without a time of day. */
    boolean isDate(int style) {
        int id = id(style);
        String format = own.get(id);
        if (format == null) {
            return id >= 14 && id <= 17
                    || id == 22
                    || id >= 27 && id <= 31
                    || id == 36
                    || id >= 50 && id <= 54
                    || id >= 57 && id <= 58;
        }
        String code = code(format);
        return !NUMBER.matcher(code).find() && DATE.matcher(code).find();
    }

    /** Whether a cell of this style shows a time of day and no day. */
    boolean isTime(int style) {
        int id = id(style);
        String format = own.get(id);
        if (format == null) {
            return id >= 18 && id <= 21 || id >= 32 && id <= 35 || id >= 45 && id <= 47 || id == 55 || id == 56;
        }
        String code = code(format);
        return !NUMBER.matcher(code).find() && TIME.matcher(code).find() && !isDate(style);
    }

    /** The part of a format's first section that shows a value; fractions of a second are no digits of a number. */
    private static String code(String format) {
        String shown = NO_PART.matcher(format.split(";", 2)[0]).replaceAll("");
        return shown.replaceAll("(?i)general", "").replaceAll("(?i)s\\.0+", "s");
    }

    private int id(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }
}
