package org.suyuan.platform.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text speaks of somebody who is known, however name, number and address are written in it: parted by blanks, lines and
 * points, in full width or Chinese digits, between marks of HTML. What is known is compared here and not told; the answer is places.
 */
public final class Recognition {
    /** A name of one character is none. */
    private static final int SHORTEST_NAME = 2;

    /** A part of a name in parts that points at somebody by itself. */
    private static final int SHORTEST_PART = 3;

    /** Shorter numbers are also years and sums. */
    private static final int SHORTEST_NUMBER = 5;

    /** From here on a number is found within another: behind a country code, for one. */
    private static final int LONG_NUMBER = 7;

    /** So many characters of an address in a row, a digit among them, are a home. */
    private static final int ADDRESS_PIECE = 6;

    private static final String NAME_GAP = "[ \\n\\-_./*、" + Forms.POINTS + "]{0,2}";

    private static final Pattern PARTS = Pattern.compile("[ .\\-" + Forms.POINTS + "]+");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern NO_PLACE = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}0-9]");

    private final ReadText text;
    private final List<Finding> found = new ArrayList<>();

    public Recognition(String written) {
        text = ReadText.of(written);
    }

    /** Looks for a whole name; of a name in parts also for each that is long enough. */
    public Recognition name(String name) {
        String plain = ReadText.of(name).read();
        String whole = NO_LETTER.matcher(plain).replaceAll("");
        seekName(whole, SHORTEST_NAME);
        List<String> parts = PARTS.splitAsStream(plain)
                .map(part -> NO_LETTER.matcher(part).replaceAll(""))
                .toList();
        if (parts.size() > 1) {
            parts.forEach(part -> seekName(part, SHORTEST_PART));
        }
        return this;
    }

    private void seekName(String letters, int shortest) {
        if (letters.codePointCount(0, letters.length()) >= shortest) {
            // In Latin letters it is a word; in characters it stands anywhere.
            String form = apart(letters, NAME_GAP);
            find(Finding.Kind.NAME, letters.charAt(0) < 0x80 ? "(?<![A-Za-z])" + form + "(?![A-Za-z])" : form);
        }
    }

    /** Looks for a number of somebody, or an account. */
    public Recognition number(Finding.Kind kind, String number) {
        String bare = NO_PLACE.matcher(ReadText.of(number).read()).replaceAll("");
        if (bare.length() < SHORTEST_NUMBER) {
            return this;
        }
        boolean within = bare.length() >= LONG_NUMBER && bare.chars().anyMatch(Character::isDigit);
        String form = apart(bare, Forms.WIDE_GAP);
        find(kind, within ? form : "(?<![0-9A-Za-z])" + form + "(?![0-9A-Za-z])");
        return this;
    }

    /** Looks for an e-mail address. */
    public Recognition email(String address) {
        find(Finding.Kind.EMAIL, Pattern.quote(ReadText.of(address).read().strip()));
        return this;
    }

    /** Looks for pieces of a postal address that a house or a door is named in. */
    public Recognition address(String address) {
        String signs = NO_SIGN.matcher(ReadText.of(address).read()).replaceAll("");
        for (int from = 0; from + ADDRESS_PIECE <= signs.length(); from++) {
            String piece = signs.substring(from, from + ADDRESS_PIECE);
            if (piece.chars().anyMatch(Character::isDigit)) {
                find(Finding.Kind.ADDRESS, apart(piece, Forms.GAP));
            }
        }
        return this;
    }

    /** All places, in the order of the text; of those that overlap one. */
    public List<Finding> found() {
        List<Finding> whole = new ArrayList<>();
        found.sort(Comparator.comparingInt(Finding::from));
        for (Finding one : found) {
            Finding last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last == null || last.to() <= one.from()) {
                whole.add(one);
            } else {
                whole.set(whole.size() - 1, new Finding(last.kind(), true, last.from(), Math.max(last.to(), one.to())));
            }
        }
        return List.copyOf(whole);
    }

    private void find(Finding.Kind kind, String form) {
        Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text.read())
                .results()
                .filter(one -> one.end() > one.start())
                .map(one -> text.finding(kind, true, one.start(), one.end()))
                .forEach(found::add);
    }

    private static String apart(String signs, String gap) {
        return signs.codePoints()
                .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
                .collect(Collectors.joining(gap));
    }
}
