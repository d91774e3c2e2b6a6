package org.suyuan.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.platform.reading.Written;

/**
 * Number of a petition 信访编号 (I-04), for people to say and write: {@code XF20261121-000042-7}.
 *
 * @param value with date of registration, count of the day and check digit (ISO 7064 MOD 11,10: refuses every mistyped
 *     digit)
 */
public record PetitionNumber(String value) {
    private static final Pattern FORM = Pattern.compile("XF\\d{8}-\\d{6}-\\d");
    /** The digits alone, as they are read over the phone. */
    private static final Pattern BARE = Pattern.compile("^20\\d{2,13}$");

    private static final Pattern TYPED = Pattern.compile("(XF\\d{8})(\\d{0,6})(\\d?)");

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

    /** A number, or how one begins, as it is kept: width, case, blanks and dashes are of the one who types. */
    static String beginning(String typed) {
        String code = BARE.matcher(Written.code(typed).toUpperCase(Locale.ROOT)).replaceFirst("XF$0");
        return TYPED.matcher(code).replaceFirst(PetitionNumber::dashed);
    }

    private static String dashed(MatchResult parts) {
        return Stream.of(parts.group(1), parts.group(2), parts.group(3))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
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

    /** Reads a number, or how one begins, however it is typed. */
    static final class Reader extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return beginning(context.readValue(in, String.class));
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }
    }
}
