package org.suyuan.platform.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.suyuan.platform.reading.Surnames;

/**
 * Finds in texts those who are known, however name, number and home are written there: parted by blanks, lines and points, in full
 * width or Chinese digits, between marks of HTML. What is known is compared here and not told; the answer is places.
 */
public final class Recognition {
    /** A name of one character is none. */
    private static final int SHORTEST_NAME = 2;

    /** A part of a name in parts that points at somebody by itself. */
    private static final int SHORTEST_PART = 3;

    /** Shorter numbers are also years and sums; with a letter in it one is told apart from them. */
    private static final int SHORTEST_NUMBER = 5;

    private static final int SHORTEST_CODE = 4;

    /** From here on a number is found within another: behind a country code, for one. */
    private static final int LONG_NUMBER = 7;

    /** So many signs of an address in a row, a digit among them, are a home; of a shorter one all. */
    private static final int HOME_PIECE = 6;

    private static final int SHORTEST_HOME = 4;

    /** So far apart the signs of one name or number may stand, if no sentence or item ends between them. */
    private static final int GAP = 4;

    private static final String ENDS = "。；;！!？?，,、";

    private static final Pattern PARTS = Pattern.compile("[ .\\-" + Forms.POINTS + "]+");

    /** What stands between people, or between a person and what is said of them, in one field. */
    private static final Pattern PEOPLE = Pattern.compile("[、，,;；/()\\[\\]:：\\s]+|等[0-9一二三四五六七八九十]*[人名]?");

    /** What is said behind a name. */
    private static final Pattern TITLE = Pattern.compile("(?<=..)(?:女士|先生|小姐|师傅|同志|老师|阿姨|大姐|大爷|本人|代|等)$");

    private final Set<String> names = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> pieces = new HashSet<>();
    private final Set<String> homes = new HashSet<>();

    /** Somebody is called so: as a whole, in parts that are long enough, and each of several people in one field. */
    public Recognition name(String name) {
        String plain = ReadText.of(name).asSeen().read();
        addName(plain, SHORTEST_NAME);
        String[] parts = PARTS.split(plain.strip());
        if (parts.length > 1) {
            List.of(parts).forEach(part -> addName(part, SHORTEST_PART));
        }
        PEOPLE.splitAsStream(plain)
                .map(one -> TITLE.matcher(one.strip()).replaceFirst(""))
                .filter(Surnames::isName)
                .forEach(one -> addName(one, SHORTEST_NAME));
        return this;
    }

    private void addName(String written, int shortest) {
        String signs = Signs.of(written).text();
        if (signs.codePointCount(0, signs.length()) >= shortest) {
            names.add(signs);
        }
    }

    /** Somebody has this number, account or e-mail address. */
    public Recognition number(String number) {
        String read = ReadText.of(number).asSeen().read();
        String signs = Signs.ofNumbers(read).text();
        boolean digits = signs.chars().allMatch(Character::isDigit);
        if (signs.length() >= (digits ? SHORTEST_NUMBER : SHORTEST_CODE)) {
            codes.add(signs);
        }
        if (Surnames.isName(read.strip())) {
            addName(read, SHORTEST_NAME);
        }
        return this;
    }

    /** Somebody lives there: found by pieces that name a house or a door. */
    public Recognition home(String address) {
        String signs = Signs.ofHomes(ReadText.of(address).asSeen().read()).text();
        boolean named = signs.chars().anyMatch(Character::isDigit);
        if (signs.length() >= SHORTEST_HOME && (signs.length() < HOME_PIECE || !named)) {
            homes.add(signs);
        }
        for (int from = 0; from + HOME_PIECE <= signs.length(); from++) {
            String piece = signs.substring(from, from + HOME_PIECE);
            if (piece.chars().anyMatch(Character::isDigit)) {
                pieces.add(piece);
            }
        }
        return this;
    }

    /** Where a text speaks of them, in its order; of places that overlap one. */
    public List<Finding> in(String written) {
        ReadText text = ReadText.of(written);
        String seen = text.asSeen().read();
        List<Finding> found = new ArrayList<>();
        Signs letters = Signs.of(seen);
        names.forEach(name -> find(new Seek(Finding.Kind.NAME, name, isLatin(name)), letters, text, found));
        for (Signs numbers : List.of(Signs.ofNumbers(seen), Signs.of(text.read()))) {
            codes.forEach(code -> find(new Seek(Finding.Kind.ACCOUNT, code, !isLong(code)), numbers, text, found));
        }
        Signs places = Signs.ofHomes(seen);
        homes.forEach(home -> find(new Seek(Finding.Kind.ADDRESS, home, false), places, text, found));
        findPieces(places, text, found);
        return joined(found);
    }

    /**
     * What is looked for.
     *
     * @param apart whether it stands alone: no letter or digit of the same kind beside it
     */
    private record Seek(Finding.Kind kind, String signs, boolean apart) {}

    private void findPieces(Signs places, ReadText text, List<Finding> found) {
        String signs = places.text();
        for (int at = 0; at + HOME_PIECE <= signs.length(); at++) {
            if (pieces.contains(signs.substring(at, at + HOME_PIECE)) && isOne(places, at, at + HOME_PIECE, text)) {
                found.add(text.finding(
                        Finding.Kind.ADDRESS, true, places.place(at), places.place(at + HOME_PIECE - 1) + 1));
            }
        }
    }

    private static void find(Seek sought, Signs signs, ReadText text, List<Finding> found) {
        String all = signs.text();
        int length = sought.signs().length();
        for (int at = all.indexOf(sought.signs()); at >= 0; at = all.indexOf(sought.signs(), at + 1)) {
            boolean whole = !sought.apart() || standsAlone(all, at, at + length, signs);
            if (whole && isOne(signs, at, at + length, text)) {
                found.add(text.finding(sought.kind(), true, signs.place(at), signs.place(at + length - 1) + 1));
            }
        }
    }

    /** No sentence ends within, and no sign stands far from the next. */
    private static boolean isOne(Signs signs, int from, int to, ReadText text) {
        String read = text.read();
        for (int at = from + 1; at < to; at++) {
            String between = read.substring(Math.min(signs.place(at - 1) + 1, signs.place(at)), signs.place(at));
            if (between.length() > GAP || between.chars().anyMatch(sign -> ENDS.indexOf(sign) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Beside it, in the text itself, stands no letter of Latin script and no digit. */
    private static boolean standsAlone(String all, int from, int to, Signs signs) {
        boolean before = from > 0 && signs.place(from - 1) == signs.place(from) - 1 && isPlain(all.charAt(from - 1));
        boolean behind = to < all.length() && signs.place(to) == signs.place(to - 1) + 1 && isPlain(all.charAt(to));
        return !before && !behind;
    }

    private static boolean isPlain(char sign) {
        return sign < 0x80;
    }

    private static boolean isLatin(String signs) {
        return isPlain(signs.charAt(0));
    }

    private static boolean isLong(String code) {
        return code.length() >= LONG_NUMBER && code.chars().anyMatch(Character::isDigit);
    }

    private static List<Finding> joined(List<Finding> found) {
        List<Finding> whole = new ArrayList<>();
        found.sort(Comparator.comparingInt(Finding::from));
        for (Finding one : found) {
            Finding last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last == null || last.to() <= one.from()) {
                whole.add(one);
            } else {
                int to = Math.max(last.to(), one.to());
                whole.set(whole.size() - 1, new Finding(last.kind(), true, last.from(), to));
            }
        }
        return List.copyOf(whole);
    }
}
