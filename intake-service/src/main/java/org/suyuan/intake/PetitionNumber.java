package org.suyuan.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Number of a petition 信访编号 (I-04), for people to say and write: {@code XF20261121-000042-7}.
 *
 * @param value with date of registration, count of the day and check digit (ISO 7064 MOD 11,10: refuses every mistyped
 *     digit)
 */
public record PetitionNumber(String value) {
    private static final Pattern FORM = Pattern.compile("XF\\d{8}-\\d{6}-\\d");

    public PetitionNumber {
        if (!FORM.matcher(value).matches() || value.charAt(value.length() - 1) != check(value)) {
            throw new IllegalArgumentException("not a petition number: " + value);
        }
    }

    /** The n-th number of a day, from 1. */
    public static PetitionNumber of(LocalDate day, int count) {
        String body = "XF%s-%06d-".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), count);
        return new PetitionNumber(body + check(body + "0"));
    }

    private static char check(String value) {
        int product = 10;
        for (char c : value.substring(0, value.length() - 1).toCharArray()) {
            if (Character.isDigit(c)) {
                int sum = (product + c - '0') % 10;
                product = (sum == 0 ? 10 : sum) * 2 % 11;
            }
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
