package org.suyuan.feedback.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingFilter;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.Timeline;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.sheet.Sheet;

/** Writes the handlings that the caller may see as an Excel sheet; nothing in it is of a person. */
@ApplicationScoped
public class WriteLedger {
    @Inject
    Handlings handlings;

    @Inject
    Timeline timeline;

    @Inject
    AuditTrail trail;

    /** Writes a listing, newest petitions first; on record before the first row. */
    public void write(HandlingFilter filter, Locale language, OutputStream out) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> trail.record("exportHandlings", null, null, List.of()));
        new Sheet<>(Messages.text(language, "ledger.sheet"), columns(language))
                .write((last, limit) -> handlings.before(behind(last), filter, limit), out);
    }

    private static UUID behind(@Nullable Handling last) {
        return last == null ? Cursor.read(null) : last.id();
    }

    private List<Sheet.Column<Handling>> columns(Locale language) {
        List<Sheet.Column<Handling>> columns = new ArrayList<>();
        columns.add(new Sheet.Column<>(
                Messages.text(language, "ledger.NUMBER"),
                one -> timeline.numberOf(one.id()).orElse(one.id().toString())));
        for (LedgerColumn column : LedgerColumn.values()) {
            columns.add(new Sheet.Column<>(column.heading(language), one -> column.of(one, language)));
        }
        return columns;
    }
}
