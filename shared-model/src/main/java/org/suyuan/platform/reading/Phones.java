package org.suyuan.platform.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Phone numbers as people write them: what of them is compared, and whether a digit may be missing. */
public final class Phones {
    /** The least digits of a number that leads to one connection: 12345 and its like are a system's. */
    private static final int SHORTEST = 7;

    private static final int MOBILE = 11;

    private static final Pattern CHINA = Pattern.compile("^(?:00|\\+)?86(?=1\\d{10}$|0?\\d{9,11}$)");

    /** An area code and a number behind it, as they stand behind the country code: without the nought in front. */
    private static final Pattern AREA =
            Pattern.compile("(?![48]00)(?:(?:10|2\\d)[2-9]\\d{7}|[3-9]\\d{2}[2-9]\\d{6,7})");

    private static final String CHINESE = "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两幺";

    private static final String VALUES = "0012345678912345678921";

    /** A number that may have been written in words. */
    private static final Pattern TOLD = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}|[2-8]\\d{6,7}");

    private static final Pattern ONE_MOBILE = Pattern.compile("1[3-9]\\d{9}");

    /** Enquiry, service and hotline numbers, also behind an area code: they are dialled by everybody. */
    private static final Pattern SERVICE = Pattern.compile("(?:0\\d{2,3})?(?:1\\d{2,4}|9[56]\\d{3,4})|[48]00\\d{7}");

    /** What stands between the numbers of a list in one field. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/\\\\\n\r]+|或|\\([^()0-9]+\\)");

    /** What everybody dials: the police, a hotline, a bank. */
    private static final Pattern EVERYBODYS = Pattern.compile(
            "110|114|119|12[0-2]|123(?:01|05|09|15|18|20|28|33|45|48|51|58|69|80|88|89)|100(?:00|10|86)|955\\d{2}|[48]00\\d{7}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Mobile; with and without area code (two digits of it have eight behind them); abroad. */
    private static final Pattern CONNECTION = Pattern.compile(
            "1[3-9]\\d{9}|0(?:10|2\\d)[2-9]\\d{7}|0[3-9]\\d{2}[2-9]\\d{6,7}|[2-9]\\d{6,7}|(?:\\+|00)[1-9]\\d{6,14}");

    private static final Pattern AREA_CODE = Pattern.compile("^0(?:10|2\\d|[3-9]\\d{2})(?=[2-9]\\d{6,7}$)");

    /** A number of the house's own exchange. */
    private static final Pattern HOUSE = Pattern.compile("[1-9]\\d{2,5}");

    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:转|分机号?|ext\\.?|[#*-])\\s*\\d{1,6}\\s*$");

    private Phones() {}

    /** A phone number as digits, without the country code of China; {@code +} and digits for another country. */
    public static String digits(String written) {
        String typed = told(Glyphs.of(written));
        String digits = typed.replaceAll("[^0-9]", "");
        String full = typed.stripLeading().startsWith("+") ? "+" + digits : digits;
        String national = CHINA.matcher(full).replaceFirst("");
        boolean lacksTrunk = !national.equals(full) && AREA.matcher(national).matches();
        return lacksTrunk ? "0" + national : national;
    }

    /** Digits that were written as words are digits where they make a whole number: 一三九…, and 139一1234一5678 is none of them. */
    private static String told(String typed) {
        StringBuilder digits = new StringBuilder(typed);
        for (int i = 0; i < digits.length(); i++) {
            int digit = CHINESE.indexOf(digits.charAt(i));
            if (digit >= 0) {
                digits.setCharAt(i, VALUES.charAt(digit));
            }
        }
        String bare = digits.toString().replaceAll("[^0-9]", "");
        return TOLD.matcher(bare).matches() ? digits.toString() : typed;
    }

    /** A phone number that leads to one person or household; empty for hotlines, which link nobody. */
    public static Optional<String> own(String written) {
        String phone = digits(written);
        boolean isService = phone.length() < SHORTEST
                || phone.length() != MOBILE && SERVICE.matcher(phone).matches()
                || phone.chars().distinct().count() == 1;
        return isService ? Optional.empty() : Optional.of(phone);
    }

    /** Whether a number is one that everybody dials: nobody is reached by it. */
    public static boolean isEverybodys(String written) {
        return EVERYBODYS.matcher(digits(written)).matches();
    }

    /** The phone numbers of one person that stand in one field, apart by marks, lines or blanks; hotlines left out. */
    public static List<String> allOwn(String written) {
        return each(written).stream()
                .map(Phones::own)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The numbers of a field as they may stand elsewhere: without what is dialled behind them, and also without the area code. */
    public static List<String> writings(String written) {
        return each(written).stream()
                .map(one -> isConnection(one)
                        ? one
                        : EXTENSION.matcher(Glyphs.of(one)).replaceFirst(""))
                .map(Phones::own)
                .flatMap(Optional::stream)
                .flatMap(one -> Stream.of(one, AREA_CODE.matcher(one).replaceFirst("")))
                .distinct()
                .toList();
    }

    /** Whether each number of a field has as many digits as its kind: one that has not was probably mistyped. */
    public static boolean areWhole(String written) {
        return each(written).stream().allMatch(Phones::isWhole);
    }

    private static boolean isWhole(String written) {
        String phone = digits(written);
        return phone.isEmpty()
                || isConnection(written)
                || HOUSE.matcher(phone).matches()
                || SERVICE.matcher(phone).matches()
                || isConnection(EXTENSION.matcher(Glyphs.of(written)).replaceFirst(""));
    }

    private static boolean isConnection(String written) {
        return CONNECTION.matcher(digits(written)).matches();
    }

    private static List<String> each(String written) {
        return Arrays.stream(BETWEEN.split(Glyphs.of(written)))
                .flatMap(part -> apart(part).stream())
                .toList();
    }

    /** Several whole numbers with blanks or notes between them; blanks within one number part nothing. */
    private static List<String> apart(String part) {
        List<String> mobiles =
                ONE_MOBILE.matcher(part).results().map(MatchResult::group).toList();
        if (mobiles.size() > 1 && mobiles.size() * MOBILE == digits(part).length()) {
            return mobiles;
        }
        List<String> pieces = List.of(BLANKS.split(part.strip()));
        boolean several = pieces.size() > 1
                && pieces.stream().allMatch(piece -> digits(piece).length() >= SHORTEST && isConnection(piece));
        return several ? pieces : List.of(part);
    }
}
