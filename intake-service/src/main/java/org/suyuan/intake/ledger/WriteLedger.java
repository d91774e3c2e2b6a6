package org.suyuan.intake.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionFilter;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.identities.ReadIdentity;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.problem.Messages;

/** Writes what the caller may see as an Excel sheet, row by row: memory does not grow with the ledger. */
@ApplicationScoped
public class WriteLedger {
    private static final int PAGE = 500;

    @Inject
    Petitions petitions;

    @Inject
    ReadIdentity readIdentity;

    @Inject
    AuditTrail trail;

    /** Writes the petitions of a worklist, newest first; on record before the first row. */
    public void write(PetitionFilter filter, Locale language, OutputStream out) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> trail.record("exportPetitions", null, null, List.of()));
        try (Workbook book = new Workbook(out, "Suyuan", "1.0")) {
            Worksheet sheet = book.newWorksheet(Messages.text(language, "ledger.sheet"));
            heading(sheet, language);
            UUID before = Cursor.read(null);
            int row = 1;
            List<Petition> page;
            do {
                UUID from = before;
                int first = row;
                page = QuarkusTransaction.requiringNew().call(() -> rows(sheet, first, filter, from, language));
                row += Math.min(page.size(), PAGE);
                before = page.isEmpty()
                        ? before
                        : page.get(Math.min(page.size(), PAGE) - 1).id();
                sheet.flush();
            } while (page.size() > PAGE);
        }
    }

    private static void heading(Worksheet sheet, Locale language) {
        for (LedgerColumn column : LedgerColumn.values()) {
            sheet.value(0, column.ordinal(), column.heading(language));
        }
        sheet.value(0, LedgerColumn.values().length, Messages.text(language, "ledger.PETITIONERS"));
        sheet.range(0, 0, 0, LedgerColumn.values().length).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private List<Petition> rows(Worksheet sheet, int first, PetitionFilter filter, UUID before, Locale language) {
        List<Petition> page = petitions.before(before, filter, PAGE);
        int row = first;
        for (Petition petition : page.subList(0, Math.min(page.size(), PAGE))) {
            for (LedgerColumn column : LedgerColumn.values()) {
                sheet.value(row, column.ordinal(), column.of(petition, language));
            }
            sheet.value(row, LedgerColumn.values().length, petitioners(petition));
            row++;
        }
        return page;
    }

    private String petitioners(Petition petition) {
        return petition.origin().anonymous()
                ? ""
                : readIdentity.masked(petition.id()).stream()
                        .map(each -> each.identity().name())
                        .collect(Collectors.joining("、"));
    }
}
