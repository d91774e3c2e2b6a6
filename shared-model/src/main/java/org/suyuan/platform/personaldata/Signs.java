package org.suyuan.platform.personaldata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as its letters and digits alone, small, without marks above them; each with its place in the text that was read. */
final class Signs {
    private static final String DIGITS = "零〇一二三四五六七八九";

    /** A number in words before what it counts: a house, a door. */
    private static final Pattern COUNTED =
            Pattern.compile("[零〇一二三四五六七八九十百]{1,5}(?=(?:号楼|号院|栋|幢|座|单元|室|号|组|队|门|户|楼|层|弄))");

    private final StringBuilder signs = new StringBuilder();
    private int[] places;

    private Signs(int length) {
        places = new int[length + 1];
    }

    static Signs of(String read) {
        Signs all = new Signs(read.length());
        for (int at = 0; at < read.length(); at++) {
            all.add(Character.toString(read.charAt(at)), at);
        }
        return all;
    }

    /** With each Chinese digit as a digit: for numbers that are told. */
    static Signs ofNumbers(String read) {
        Signs all = new Signs(read.length());
        for (int at = 0; at < read.length(); at++) {
            int digit = DIGITS.indexOf(read.charAt(at));
            all.add(digit < 0 ? Character.toString(read.charAt(at)) : Integer.toString(Math.max(0, digit - 1)), at);
        }
        return all;
    }

    /** With the numbers of houses and doors in digits. */
    static Signs ofHomes(String read) {
        Signs all = new Signs(read.length());
        Matcher counted = COUNTED.matcher(read);
        int at = 0;
        while (counted.find()) {
            for (; at < counted.start(); at++) {
                all.add(Character.toString(read.charAt(at)), at);
            }
            all.add(value(counted.group()), at);
            at = counted.end();
        }
        for (; at < read.length(); at++) {
            all.add(Character.toString(read.charAt(at)), at);
        }
        return all;
    }

    /** 十二 is 12, 一百零三 is 103, 五〇一 is 501. */
    private static String value(String words) {
        if (words.indexOf('十') < 0 && words.indexOf('百') < 0) {
            StringBuilder digits = new StringBuilder();
            words.chars().forEach(word -> digits.append(Math.max(0, DIGITS.indexOf(word) - 1)));
            return digits.toString();
        }
        int value = 0;
        int digit = 0;
        for (char word : words.toCharArray()) {
            if (word == '百' || word == '十') {
                value += Math.max(1, digit) * (word == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = Math.max(0, DIGITS.indexOf(word) - 1);
            }
        }
        return Integer.toString(value + digit);
    }

    private void add(String written, int at) {
        String plain = written.charAt(0) < 0x80 ? written : Normalizer.normalize(written, Normalizer.Form.NFD);
        for (char sign : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            if (isSign(sign)) {
                if (signs.length() + 1 >= places.length) {
                    places = Arrays.copyOf(places, 2 * places.length);
                }
                places[signs.length()] = at;
                signs.append(sign);
            }
        }
    }

    /** Halves of a rare character are signs, too; 〇 is a number to Unicode, and a part of names. */
    private static boolean isSign(char sign) {
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || sign == '〇';
    }

    String text() {
        return signs.toString();
    }

    int length() {
        return signs.length();
    }

    /** Where a sign stands in the text that was read. */
    int place(int sign) {
        return places[sign];
    }
}
