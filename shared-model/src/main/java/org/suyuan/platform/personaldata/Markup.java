package org.suyuan.platform.personaldata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text as it is shown: marks of HTML aside, character references as their characters, and what an override of the
 * direction turns around in the order in which it is seen. Digits that such marks part or turn are one number to a reader.
 */
final class Markup {
    private static final Pattern MARK = Pattern.compile(
            "<[/!]?(?<tag>[A-Za-z-]{1,12})[^<>]{0,200}>|&#(?<decimal>[0-9]{1,6});?|&#[xX](?<hex>[0-9A-Fa-f]{1,5});?|&(?:nbsp|ensp|emsp|thinsp);");

    /** Marks that begin a line or a cell: what they part are two values. */
    private static final Pattern PARTING =
            Pattern.compile("br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|section|article|hr|blockquote|pre");

    /** A character without a shape. */
    private static final int NOTHING = 0x200B;

    private static final int OVERRIDE = 0x202E;
    private static final String ENDS = "\u202C\u202D\u2069\n";

    private Markup() {}

    /**
     * One character as it is shown.
     *
     * @param point the character
     * @param at where it stands in the text as it was written
     */
    record Piece(int point, int at) {}

    static List<Piece> pieces(String written) {
        List<Piece> pieces = new ArrayList<>(written.length());
        Matcher mark = MARK.matcher(written);
        int turned = -1;
        for (int at = 0; at < written.length(); ) {
            int point = written.codePointAt(at);
            if (turned >= 0 && ENDS.indexOf(point) >= 0) {
                Collections.reverse(pieces.subList(turned, pieces.size()));
                turned = -1;
            }
            if (point == OVERRIDE) {
                turned = pieces.size();
            }
            boolean marked = (point == '<' || point == '&')
                    && mark.region(at, written.length()).lookingAt();
            pieces.add(new Piece(marked ? shown(mark) : point, at));
            at = marked ? mark.end() : at + Character.charCount(point);
        }
        if (turned >= 0) {
            Collections.reverse(pieces.subList(turned, pieces.size()));
        }
        return pieces;
    }

    /** The character that a mark shows: nothing for most of them. */
    private static int shown(Matcher mark) {
        String tag = mark.group("tag");
        if (tag != null) {
            return PARTING.matcher(tag.toLowerCase(Locale.ROOT)).matches() ? '\n' : NOTHING;
        }
        String decimal = mark.group("decimal");
        String hex = mark.group("hex");
        if (decimal == null && hex == null) {
            return ' ';
        }
        int point = decimal == null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(point) ? point : NOTHING;
    }
}
