package org.suyuan.intake.ledger.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.ledger.GridCell;
import org.suyuan.intake.ledger.Ledger;
import org.suyuan.intake.ledger.LedgerField;
import org.suyuan.intake.ledger.Moments;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.time.Zone;

/** Reads the cells of a row by the meaning of their columns. */
final class LedgerCells {
    private static final Set<String> YES = Set.of("是", "匿名", "true", "1", "y", "yes", "√");
    private static final Set<String> NO = Set.of("否", "实名", "false", "0", "n", "no", "×", "");

    private final Ledger.Line line;

    LedgerCells(Ledger.Line line) {
        this.line = line;
    }

    /**
     * A cell that cannot be understood.
     *
     * @param field what its column means
     * @param message key of the sentence that says why
     */
    record Fault(LedgerField field, String message) {
        /** The fault in words; of a channel with those that there are. */
        String sentence(Locale language) {
            return Messages.text(
                    language,
                    message,
                    Arrays.stream(Channel.values())
                            .map(channel -> Messages.label(language, channel))
                            .collect(Collectors.joining("、")));
        }
    }

    /** Stops the reading of one value. */
    static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Misread(LedgerField field, String message) {
            super(message);
            this.fault = new Fault(field, message);
        }

        Fault fault() {
            return fault;
        }
    }

    LocalDate day(LedgerField field) {
        return Zone.dateOf(moment(field));
    }

    Instant moment(LedgerField field) {
        GridCell cell = line.cells().get(field);
        if (cell != null && cell.moment() != null) {
            return cell.moment().atZone(Zone.OF_RECORD).toInstant();
        }
        return Moments.of(text(field)).filter(Zone::isMeant).orElseThrow(() -> new Misread(field, "ledger.bad-time"));
    }

    boolean isSaid(LedgerField field) {
        String said = text(field).toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            throw new Misread(field, "ledger.bad-yes");
        }
        return YES.contains(said);
    }

    String text(LedgerField field) {
        GridCell cell = line.cells().get(field);
        return cell == null || Written.isNothing(cell.text()) ? "" : cell.text();
    }

    @Nullable String found(LedgerField field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }
}
