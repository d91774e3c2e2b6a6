package org.suyuan.intake.ledger;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it is meant: what its text is, and the moment where it is formatted as one.
 *
 * @param text as a reader of the sheet sees it, numbers in full
 * @param moment in local time, where the cell is a date; null elsewhere
 * @param fault key of the sentence that says why it cannot be read; null when it can
 */
public record GridCell(
        String text,
        @Nullable LocalDateTime moment,
        @Nullable String fault) {
    /** Excel keeps so many digits of a number; further ones are noughts that nobody typed. */
    private static final int DIGITS = 15;

    private static final Pattern KEPT = Pattern.compile("=\"([^\"]*)\"|'(.+)");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+\\d{1,3}");

    static GridCell text(String text) {
        return new GridCell(text, null, null);
    }

    /**
     * A cell that holds text, without the marks that keep Excel from reading a number ({@code ="123"}, {@code '123}). A number
     * that Excel wrote as 1.38E+10 is whole only when all its digits stand there.
     */
    static GridCell typed(String text) {
        Matcher kept = KEPT.matcher(text);
        if (kept.matches()) {
            return text(kept.group(1) == null ? kept.group(2) : kept.group(1));
        }
        if (!SCIENTIFIC.matcher(text).matches()) {
            return text(text);
        }
        BigDecimal number = new BigDecimal(text);
        return number.scale() == 0 ? text(number.toPlainString()) : fault("ledger.shortened");
    }

    static GridCell moment(LocalDateTime moment) {
        return new GridCell(moment.toString(), moment, null);
    }

    static GridCell fault(String key) {
        return new GridCell("", null, key);
    }

    /** A number in full, as it was typed; one that Excel shortened is no number any more. */
    static GridCell number(String raw, String format) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return fault("ledger.bad-cell");
        }
        if (number.abs().compareTo(BigDecimal.TEN.pow(DIGITS)) >= 0) {
            return fault("ledger.shortened");
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        boolean padded = format.matches("0{2,18}") && plain.matches("\\d+");
        return text(padded ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain : plain);
    }

    boolean isEmpty() {
        return text.isEmpty() && fault == null;
    }

    public Optional<String> found() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String toString() {
        return "GridCell[sealed]";
    }
}
