package org.suyuan.intake.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The text of a shared or inline string: all of its runs, and not how its characters are pronounced. */
final class TextRuns {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String element;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    /**
     * @param element that holds one text: {@code si}, {@code is}
     */
    TextRuns(String element) {
        this.element = element;
    }

    /** Takes the next piece in; a text when it is complete. */
    Optional<String> next(XMLStreamReader xml) {
        if (xml.isCharacters()) {
            if (inText && !inReading) {
                text.append(xml.getText());
            }
            return Optional.empty();
        }
        boolean starts = xml.isStartElement();
        if (Workbook.hasName(xml, "rPh")) {
            inReading = starts;
        } else if (Workbook.hasName(xml, "t")) {
            inText = starts;
        } else if (Workbook.hasName(xml, element)) {
            if (!starts) {
                return Optional.of(unescaped(text.toString()));
            }
            text.setLength(0);
        }
        return Optional.empty();
    }

    /** {@code _x000D_} is a character that XML does not hold, {@code _x005F_} the line below before one. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(code.group(1), 16))))
                : text;
    }
}
