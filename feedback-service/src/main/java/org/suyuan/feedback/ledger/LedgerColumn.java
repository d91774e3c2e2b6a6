package org.suyuan.feedback.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.Answer;
import org.suyuan.feedback.Delivered;
import org.suyuan.feedback.Handling;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.time.Zone;

/** The columns of a ledger of handlings beside the petition's number, in their order. */
enum LedgerColumn {
    UNIT((one, language) -> one.unit()),
    HANDLING_UNIT((one, language) -> one.assignment().unit()),
    HANDLED_BY((one, language) -> one.assignment().handledBy()),
    GRADE((one, language) -> Messages.label(language, one.basis().grade())),
    STATE((one, language) -> Messages.label(language, one.state())),
    RECEIVED((one, language) -> moment(one.receivedAt())),
    DUE((one, language) -> moment(one.limit().dueAt())),
    OPINION((one, language) -> label(language, answer(one).map(Answer::opinion))),
    DELIVERED((one, language) -> answer(one)
            .map(Answer::delivery)
            .map(Delivered::deliveredOn)
            .map(Object::toString)
            .orElse(null)),
    SCORE((one, language) ->
            answer(one).map(Answer::score).map(Object::toString).orElse(null)),
    CLOSED((one, language) -> moment(one.conclusion().closedAt())),
    SOLUTION((one, language) ->
            label(language, Optional.ofNullable(one.conclusion().closing()).map(closed -> closed.solution())));

    /** To the minute, in the time zone of record. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final BiFunction<Handling, Locale, @Nullable String> cell;

    LedgerColumn(BiFunction<Handling, Locale, @Nullable String> cell) {
        this.cell = cell;
    }

    String heading(Locale language) {
        return Messages.text(language, "ledger." + name());
    }

    /** The text of the handling's cell; null where nothing is known. */
    @Nullable String of(Handling handling, Locale language) {
        return cell.apply(handling, language);
    }

    private static Optional<Answer> answer(Handling one) {
        return Optional.ofNullable(one.answer());
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : MOMENT.format(moment.atZone(Zone.OF_RECORD));
    }

    private static @Nullable String label(Locale language, Optional<? extends Enum<?>> code) {
        return code.map(known -> Messages.label(language, known)).orElse(null);
    }
}
