package org.suyuan.platform.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The identity card number of a citizen (GB 11643): eighteen characters with a check character, or fifteen digits before 1999. */
public final class IdCard {
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final Pattern NEW = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern CROSSED = Pattern.compile("\\d{17}[×✕✖*]");
    private static final Pattern CARD = Pattern.compile("\\d{10,}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdCard() {}

    /** The eighteen characters of an old number, and a mark that stands for its X; every other number as it is. */
    public static String whole(String number) {
        if (CROSSED.matcher(number).matches()) {
            return number.substring(0, 17) + 'X';
        }
        if (!OLD.matcher(number).matches() || !hasDate(number.substring(6, 12), "19")) {
            return number;
        }
        String longer = number.substring(0, 6) + "19" + number.substring(6);
        return longer + check(longer);
    }

    /** Whether it has region, date of birth and check character of an identity card. */
    public static boolean isValid(String number) {
        return hasForm(number) && number.charAt(17) == check(number);
    }

    /**
     * Whether a number was probably mistyped: it is made as identity cards are, and length, date of birth or check character
     * does not fit. Passports and other papers have letters in front.
     */
    public static boolean isMistyped(String number) {
        String card = whole(number);
        return CARD.matcher(card).matches() && !isValid(card) && !hasOldForm(card);
    }

    /** Whether letters and digits of a Hong Kong card, without its brackets, fit its check character. */
    public static boolean isOfHongKong(String number) {
        String padded = number.length() == 8 ? " " + number : number;
        int sum = 0;
        for (int i = 0; i < padded.length(); i++) {
            char place = padded.charAt(i);
            int value = place == ' ' ? 36 : Character.digit(place, 36);
            sum += value * (padded.length() - i);
        }
        return padded.length() == 9 && sum % 11 == 0;
    }

    /** Whether it has region and date of birth, the check character aside: a mistyped number still names somebody. */
    public static boolean hasForm(String number) {
        return NEW.matcher(number).matches() && hasRegion(number) && hasDate(number.substring(6, 14), "");
    }

    /** Whether it has region and date of birth of an old number, which has no check character. */
    public static boolean hasOldForm(String number) {
        return OLD.matcher(number).matches() && hasRegion(number) && hasDate(number.substring(6, 12), "19");
    }

    /** Provinces are numbered 11 to 65, Taiwan, Hong Kong and Macao 71, 81, 82, residents of those 83; foreigners 9. */
    private static boolean hasRegion(String number) {
        int province = Integer.parseInt(number.substring(0, 2));
        return province >= 11 && province <= 65 || province == 71 || province >= 81 && province <= 83 || province >= 90;
    }

    private static boolean hasDate(String digits, String century) {
        String date = century + digits;
        int year = Integer.parseInt(date.substring(0, 4));
        try {
            LocalDate.of(year, Integer.parseInt(date.substring(4, 6)), Integer.parseInt(date.substring(6, 8)));
            return year >= 1880 && year <= 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
