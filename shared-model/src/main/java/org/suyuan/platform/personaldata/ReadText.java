package org.suyuan.platform.personaldata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.suyuan.platform.reading.Glyphs;

/** A text in one form a character, with the place that each character has in the text as it was written. */
final class ReadText {
    /** Chinese digits, also those of amounts, and 幺 as it is said for one. */
    private static final String CHINESE = "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两幺";

    private static final String VALUES = "00123456789123456789" + "21";

    /** So many digits in a row, some of them Chinese, are a number that is told, not a date. */
    private static final Pattern TOLD = Pattern.compile("[0-9" + CHINESE + "][0-9 \\-" + CHINESE + "]{9,}");

    /** A mobile number in which letters may stand for digits. */
    private static final Pattern DISGUISED = Pattern.compile(
            "(?<![0-9A-Za-z])[1lIi|]" + Forms.GAP + "[3-9](?:" + Forms.GAP + "[0-9lIi|oO]){9}(?![0-9A-Za-z])");

    /** 一 and 丨 between the groups of a number are dashes that somebody mistyped, not digits. */
    private static final Pattern STROKE = Pattern.compile(
            "(?<=(?<![0-9])1[3-9][0-9])[一丨](?=[0-9]{4}[一丨-]?[0-9]{4}(?![0-9]))|(?<=[一丨-][0-9]{4})[一丨](?=[0-9]{4}(?![0-9]))"
                    + "|(?<=(?<![0-9])0[0-9]{2,3})[一丨](?=[0-9]{7,8}(?![0-9]))|(?<=[0-9]{6})[一丨](?=[0-9]{8}[一丨-]?[0-9]{3}[0-9Xx])"
                    + "|(?<=[0-9]{8})[一丨](?=[0-9]{3}[0-9Xx](?![0-9]))");

    private final String seen;
    private final String read;
    private final int[] places;

    /** Both of one length: a place in one is the same in the other. */
    private ReadText(String seen, String read, int[] places) {
        this.seen = seen;
        this.read = read;
        this.places = places;
    }

    static ReadText of(String written) {
        StringBuilder seen = new StringBuilder(written.length());
        int[] places = new int[written.length() + 1];
        for (Markup.Piece piece : Markup.pieces(written)) {
            String form = form(piece.point());
            if (seen.length() + form.length() >= places.length) {
                places = Arrays.copyOf(places, 2 * (seen.length() + form.length()) + 1);
            }
            Arrays.fill(places, seen.length(), seen.length() + form.length(), piece.at());
            seen.append(form);
        }
        places[seen.length()] = written.length();
        String dashed = STROKE.matcher(seen).replaceAll("-");
        return new ReadText(dashed, lookAlikes(digits(dashed)), places);
    }

    /** The same where no Chinese digit and no letter is taken for a digit: 陆 may be a name, and 七 a floor. */
    ReadText asSeen() {
        return new ReadText(seen, seen, places);
    }

    /** Whether some Chinese digit or letter was taken for a digit. */
    boolean takesSignsForDigits() {
        return !seen.equals(read);
    }

    /** Digits in circles and brackets are digits here; elsewhere they number paragraphs. */
    private static String form(int point) {
        if (Character.getType(point) == Character.OTHER_NUMBER) {
            int value = Character.getNumericValue(point);
            return value >= 0 && value <= 9 ? String.valueOf(value) : "";
        }
        if (Character.getType(point) == Character.ENCLOSING_MARK) {
            return "";
        }
        String plain = point < 0x80
                ? Character.toString(point)
                : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return Glyphs.of(plain);
    }

    private static String digits(String read) {
        return TOLD.matcher(read).replaceAll(told -> Matcher.quoteReplacement(digits(told)));
    }

    /** Small L, large I and O are read as digits where most of a mobile number is made of digits. */
    private static String lookAlikes(String read) {
        return DISGUISED.matcher(read).replaceAll(disguised -> {
            boolean told = disguised.group().chars().filter(Character::isDigit).count() >= 6;
            String plain = disguised.group().replaceAll("[lIi|]", "1").replaceAll("[oO]", "0");
            return Matcher.quoteReplacement(told ? plain : disguised.group());
        });
    }

    private static String digits(MatchResult told) {
        StringBuilder digits = new StringBuilder(told.group());
        for (int i = 0; i < digits.length(); i++) {
            int digit = CHINESE.indexOf(digits.charAt(i));
            if (digit >= 0) {
                digits.setCharAt(i, VALUES.charAt(digit));
            }
        }
        return digits.toString();
    }

    String read() {
        return read;
    }

    Finding finding(Finding.Kind kind, boolean certain, int from, int to) {
        int first = IntStream.range(from, to).map(i -> places[i]).min().orElse(0);
        int last = IntStream.range(from, to).map(i -> places[i]).max().orElse(0);
        return new Finding(kind, certain, first, Math.max(last + 1, places[to]));
    }
}
