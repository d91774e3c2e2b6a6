package org.suyuan.intake.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Petition;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.time.Zone;

/** The columns of a ledger that is written, in their order; who petitions stands beside them, masked. */
enum LedgerColumn {
    NUMBER((petition, language) -> petition.number()),
    REGISTERED((petition, language) -> moment(petition, petition.origin().registeredAt())),
    RECEIVED((petition, language) -> moment(petition, petition.matter().receivedAt())),
    CHANNEL((petition, language) -> label(language, petition.origin().channel())),
    UNIT((petition, language) -> petition.unit()),
    TITLE((petition, language) -> petition.appeal().title()),
    PEOPLE((petition, language) -> String.valueOf(petition.extent().headCount())),
    STATE((petition, language) -> label(language, petition.state())),
    APPEAL_CLASS(
            (petition, language) -> label(language, petition.report().content().appealClass())),
    CATEGORY((petition, language) -> petition.matter().category()),
    RISK((petition, language) -> label(language, petition.report().content().riskLevel())),
    GRADE((petition, language) -> label(language, petition.later().grade())),
    DUE((petition, language) -> petition.later().dueAt() == null
            ? null
            : moment(petition, petition.later().dueAt())),
    FIRST_HANDLER((petition, language) -> petition.origin().firstHandler()),
    EXTERNAL_REF((petition, language) -> petition.origin().externalRef()),
    TEXT((petition, language) -> petition.appeal().text());

    /** To the minute, in the time zone of record. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final BiFunction<Petition, Locale, @Nullable String> cell;

    LedgerColumn(BiFunction<Petition, Locale, @Nullable String> cell) {
        this.cell = cell;
    }

    String heading(Locale language) {
        return Messages.text(language, "ledger." + name());
    }

    /** The text of the petition's cell; empty where nothing is known. */
    String of(Petition petition, Locale language) {
        String text = cell.apply(petition, language);
        return text == null ? "" : text;
    }

    private static String moment(Petition petition, Instant moment) {
        return petition.origin().anonymous()
                ? Zone.dateOf(moment).toString()
                : MOMENT.format(moment.atZone(Zone.OF_RECORD));
    }

    private static @Nullable String label(Locale language, @Nullable Enum<?> code) {
        return code == null ? null : Messages.label(language, code);
    }
}
