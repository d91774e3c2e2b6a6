package org.suyuan.intake.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The date that a number means in a workbook: days since 1900, with a 29 February 1900 that never was, or since 1904. */
final class ExcelDate {
    private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** Days before it are counted otherwise by different programs, and nobody petitions then. */
    private static final int FIRST = 61;

    private static final int LAST = 2_958_465;

    private ExcelDate() {}

    /** A date; a fault for a time without a day and for a day that nobody can mean. */
    static GridCell of(String raw, boolean since1904) {
        try {
            BigDecimal serial = new BigDecimal(raw.strip());
            BigDecimal seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP);
            long days = seconds.divideToIntegralValue(SECONDS).longValueExact();
            if (days < (since1904 ? 1 : FIRST) || days > LAST) {
                return GridCell.fault("ledger.bad-time");
            }
            LocalDateTime day = (since1904 ? OF_1904 : OF_1900).plusDays(days).atStartOfDay();
            return GridCell.moment(day.plusSeconds(seconds.remainder(SECONDS).longValueExact()));
        } catch (NumberFormatException | ArithmeticException e) {
            return GridCell.fault("ledger.bad-time");
        }
    }
}
